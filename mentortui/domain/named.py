"""Named tuples that cost next to nothing to declare.

`typing.NamedTuple` compiles a constructor for each class, a tenth of a millisecond, and `typing` itself takes two: with the
thirty classes on the way to the first frame that was a fifth of all. They are declared with the one here instead. A type
checker takes it for the other, and so may everybody else: the same fields, defaults, order, equality, `_replace`, `_asdict`.
"""

from __future__ import annotations

from operator import itemgetter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:

    class NamedTuple(tuple):
        """A tuple whose places have the names of the annotations in the class."""

        __slots__ = ()
        _fields = __match_args__ = ()
        _field_defaults = {}  # noqa: RUF012 - named as in `typing`, and never written to

        def __init_subclass__(cls):
            """Make an attribute of each annotation, in their order; what one is set to is its default. A class below adds no fields."""
            if NamedTuple not in cls.__bases__:
                return
            cls._fields = cls.__match_args__ = tuple(cls.__annotations__)
            cls._field_defaults = {name: vars(cls)[name] for name in cls._fields if name in vars(cls)}
            for index, name in enumerate(cls._fields):
                setattr(cls, name, property(itemgetter(index)))

        def __new__(cls, *values, **named):
            """TypeError where a field is missing, unknown or given twice."""
            if named or len(values) != len(cls._fields):
                values = cls._filled(values, named)
            return tuple.__new__(cls, values)

        @classmethod
        def _filled(cls, values, named):
            defaults, rest = cls._field_defaults, cls._fields[len(values) :]
            try:
                filled = [named.pop(name) if name in named else defaults[name] for name in rest]
            except KeyError as missing:
                raise TypeError(f"{cls.__name__} needs {missing}") from None
            if named or len(values) > len(cls._fields):
                raise TypeError(f"{cls.__name__} takes {', '.join(cls._fields)}, each once")
            return (*values, *filled)

        def __setattr__(self, name, value):
            """AttributeError always: a class below cannot be given `__slots__`, so each could hold what is misspelt."""
            raise AttributeError(f"{type(self).__name__} is not written to: {name}")

        def __getnewargs__(self):
            return tuple(self)

        def __repr__(self):
            return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._asdict().items())})"

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def _replace(self, **changes):
            changed = tuple.__new__(type(self), map(changes.pop, self._fields, self))
            if changes:
                raise TypeError(f"{type(self).__name__} has no {', '.join(changes)}")
            return changed
