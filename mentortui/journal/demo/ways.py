"""Where the people of the example live, and how each of them came along the way (METHOD C3, E1)."""

from __future__ import annotations

from mentortui.domain.pipeline import Stage

PLACES: dict[str, tuple[str, str]] = {
    "wanjiru": ("Nairobi", "Africa/Nairobi"),
    "rafael": ("Porto", "Europe/Lisbon"),
    "yusuf": ("Izmir", "Europe/Istanbul"),
    "aisha": ("Lagos", "Africa/Lagos"),
    "emily": ("Tokyo", "Asia/Tokyo"),
    "anahera": ("Dunedin", "Pacific/Auckland"),
    "jo": ("Bergen", "Europe/Oslo"),
    "lucas": ("Lyon", "Europe/Paris"),
    "alan": ("Toronto", "America/Toronto"),
    "chen": ("Taipei", "Asia/Taipei"),
    "priya": ("Lagos", "Africa/Lagos"),
    "samir": ("Leeds", "Europe/London"),
    "maria": ("Bogotá", "America/Bogota"),
    "tariq": ("Amman", "Asia/Amman"),
    "grace": ("Accra", "Africa/Accra"),
    "oleksandra": ("Kyiv", "Europe/Kyiv"),
    "hamid": ("Shiraz", "Asia/Tehran"),
    "ingrid": ("Oslo", "Europe/Oslo"),
    "nils": ("Turku", "Europe/Helsinki"),
    "mei-ling": ("Singapore", "Asia/Singapore"),
    "dilnoza": ("Tashkent", "Asia/Tashkent"),
    "ben": ("Rotterdam", "Europe/Amsterdam"),
    "fatou": ("Dakar", "Africa/Dakar"),
}

SEEN, GAVE, ASKED, TALKS, ADVICE, MENTORING = (
    Stage.IDENTIFIED,
    Stage.CREATING_VALUE,
    Stage.REACHED_OUT,
    Stage.IN_CONVERSATION,
    Stage.ADVICE,
    Stage.MENTORING,
)
MOVES: dict[str, tuple[tuple[int, Stage], ...]] = {
    "wanjiru": ((-12, SEEN),),
    "rafael": ((-64, SEEN),),
    "yusuf": ((-41, SEEN),),
    "aisha": ((-6, SEEN),),
    "emily": ((-47, SEEN), (-34, GAVE)),
    "anahera": ((-58, SEEN), (-45, GAVE)),
    "jo": ((-75, SEEN), (-62, GAVE), (-16, ASKED)),
    "lucas": ((-21, SEEN), (-3, ASKED)),
    "alan": ((-70, SEEN), (-61, GAVE), (-48, ASKED), (-41, TALKS)),
    "chen": ((-82, SEEN), (-66, GAVE), (-60, ASKED), (-55, TALKS)),
    "priya": ((-29, SEEN), (-26, GAVE), (-25, ASKED), (-23, TALKS), (-5, ADVICE)),
    "samir": ((-230, SEEN), (-204, ASKED), (-198, TALKS), (-150, ADVICE)),
    "maria": ((-310, SEEN), (-301, GAVE), (-287, ASKED), (-280, TALKS), (-246, ADVICE), (-180, MENTORING)),
    "tariq": ((-340, SEEN), (-331, GAVE), (-318, ASKED), (-309, TALKS), (-270, ADVICE), (-205, MENTORING)),
    "grace": ((-400, SEEN), (-390, TALKS), (-340, ADVICE), (-200, Stage.MOVED_ON)),
    "oleksandra": ((-330, SEEN), (-322, ASKED), (-315, TALKS), (-260, ADVICE), (-120, Stage.MOVED_ON)),
    "hamid": ((-130, SEEN), (-121, ASKED), (-95, Stage.PAUSED)),
    "ingrid": ((-100, SEEN), (-92, ASKED), (-85, TALKS), (-50, Stage.PAUSED)),
    "nils": ((-160, SEEN), (-151, ASKED), (-140, TALKS), (-72, Stage.PAUSED)),
    "mei-ling": ((-90, SEEN), (-83, ASKED), (-76, Stage.DECLINED)),
    "dilnoza": ((-210, TALKS), (-196, MENTORING)),
    "ben": ((-120, TALKS), (-107, MENTORING)),
    "fatou": ((-170, TALKS), (-140, MENTORING)),
}
