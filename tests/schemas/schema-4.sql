BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'mentortui','0001_tables_and_history','2026-11-22 18:39:52.055590+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'mentortui','0002_search','2026-11-22 18:39:52.070739+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'mentortui','0003_giving_back','2026-11-22 18:39:52.074624+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'mentortui','0004_search_beside','2026-11-22 18:39:52.077018+00:00');
CREATE TABLE advice (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, version INTEGER NOT NULL DEFAULT 1, person_id TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, text TEXT NOT NULL DEFAULT '' CHECK (length(text) <= 200000), because TEXT NOT NULL DEFAULT '' CHECK (length(because) <= 200000), result TEXT NOT NULL DEFAULT '' CHECK (length(result) <= 200000), goal_id TEXT REFERENCES goal(id) DEFERRABLE INITIALLY DEFERRED, meeting_id TEXT REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED, received_at TEXT NOT NULL, decision TEXT NOT NULL DEFAULT '' CHECK (length(decision) <= 500), decided_at TEXT, result_at TEXT, reported_at TEXT, passed_to TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED) STRICT;
INSERT INTO "advice" VALUES('01a20288-a7c0-77d4-8a01-585e7403b260','2026-11-22T09:14:00.000Z','2026-11-22T09:14:00.000Z',NULL,3,'01a20288-a7c0-77d4-8a01-585b2ced1606','Write one page a week','','',NULL,NULL,'2026-11-22T09:14:00.000Z','adopt','2026-11-22T09:14:00.000Z',NULL,NULL,'01a20288-a7c0-77d4-8a01-585b9d286f55');
CREATE TABLE agreement (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, version INTEGER NOT NULL DEFAULT 1, person_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, minutes INTEGER CHECK (minutes BETWEEN 1 AND 10000), rhythm TEXT NOT NULL DEFAULT '' CHECK (length(rhythm) <= 500), reach TEXT NOT NULL DEFAULT '' CHECK (length(reach) <= 500), agenda TEXT NOT NULL DEFAULT '' CHECK (length(agenda) <= 500), confidence TEXT NOT NULL DEFAULT '' CHECK (length(confidence) <= 200000), agreed_on TEXT) STRICT;
CREATE TABLE asset (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, version INTEGER NOT NULL DEFAULT 1, person_id TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, asset TEXT NOT NULL, has TEXT NOT NULL, evidence TEXT NOT NULL DEFAULT '' CHECK (length(evidence) <= 200000), source TEXT NOT NULL DEFAULT '' CHECK (length(source) <= 500), noted_on TEXT, serves TEXT NOT NULL DEFAULT '[]') STRICT;
CREATE TABLE change (
  op INTEGER NOT NULL, tbl TEXT NOT NULL, row_id TEXT NOT NULL, version INTEGER NOT NULL, mark INTEGER, image TEXT,
  PRIMARY KEY (op, tbl, row_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "change" VALUES(1,'person','01a20288-a7c0-77d4-8a01-585b2ced1606',1,1609451236,NULL);
INSERT INTO "change" VALUES(2,'person','01a20288-a7c0-77d4-8a01-585b9d286f55',1,3759413409,NULL);
INSERT INTO "change" VALUES(3,'goal','01a20288-a7c0-77d4-8a01-585c051a2421',1,2309787984,NULL);
INSERT INTO "change" VALUES(4,'meeting','01a20288-a7c0-77d4-8a01-585c61375b11',1,573555013,NULL);
INSERT INTO "change" VALUES(5,'draft','01a20288-a7c0-77d4-8a01-585d545743dd',1,3860567901,NULL);
INSERT INTO "change" VALUES(6,'person','01a20288-a7c0-77d4-8a01-585b9d286f55',2,4080809650,'{"id":"01a20288-a7c0-77d4-8a01-585b9d286f55","created_at":"2026-11-22T09:14:00.000Z","updated_at":"2026-11-22T09:14:00.000Z","deleted_at":null,"version":1,"name":"Ben Okafor","name_key":"ben okafor","given":"","email":"","phone":"","url":"","role":"","org":"Northwind Labs","place":"","tz":"","culture":"","language":"","pronoun":"","seniority":"","source":"","source_place":"","direction":"","relation":"informal","channel":"","feedback_style":"","import_key":"","import_seen":"","cares_about":"","notes":"","met_through":null,"stage":null,"stage_at":null,"cadence_days":null,"bumped_at":null,"connected_on":null,"confidential":0,"ties":"[]"}');
INSERT INTO "change" VALUES(7,'entry','01a20288-a7c0-77d4-8a01-585dc7dc234c',1,3582432456,NULL);
INSERT INTO "change" VALUES(8,'advice','01a20288-a7c0-77d4-8a01-585e7403b260',1,211440134,NULL);
INSERT INTO "change" VALUES(9,'advice','01a20288-a7c0-77d4-8a01-585e7403b260',2,4273824994,'{"id":"01a20288-a7c0-77d4-8a01-585e7403b260","created_at":"2026-11-22T09:14:00.000Z","updated_at":"2026-11-22T09:14:00.000Z","deleted_at":null,"version":1,"person_id":"01a20288-a7c0-77d4-8a01-585b2ced1606","text":"Write one page a week","because":"","result":"","goal_id":null,"meeting_id":null,"received_at":"2026-11-22T09:14:00.000Z","decision":"","decided_at":null,"result_at":null,"reported_at":null,"passed_to":null}');
INSERT INTO "change" VALUES(9,'value','01a20288-a7c0-77d4-8a01-585f0abf872f',1,800818522,NULL);
INSERT INTO "change" VALUES(10,'advice','01a20288-a7c0-77d4-8a01-585e7403b260',3,3378230613,'{"id":"01a20288-a7c0-77d4-8a01-585e7403b260","created_at":"2026-11-22T09:14:00.000Z","updated_at":"2026-11-22T09:14:00.000Z","deleted_at":null,"version":2,"person_id":"01a20288-a7c0-77d4-8a01-585b2ced1606","text":"Write one page a week","because":"","result":"","goal_id":null,"meeting_id":null,"received_at":"2026-11-22T09:14:00.000Z","decision":"","decided_at":null,"result_at":null,"reported_at":null,"passed_to":"01a20288-a7c0-77d4-8a01-585b9d286f55"}');
INSERT INTO "change" VALUES(11,'story','01a20288-a7c0-77d4-8a01-585fe8cf3d13',1,2149386295,NULL);
INSERT INTO "change" VALUES(12,'stretch','01a20288-a7c0-77d4-8a01-586008575b49',1,1804800794,NULL);
INSERT INTO "change" VALUES(13,'person','01a20288-a7c0-77d4-8a01-58601cb36598..01a20288-a7c0-77d4-8a01-5860456b7a36',1,-3,NULL);
CREATE TABLE check_in (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, version INTEGER NOT NULL DEFAULT 1, person_id TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, due_on TEXT NOT NULL, meeting_id TEXT REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED, done_at TEXT) STRICT;
CREATE TABLE draft (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, version INTEGER NOT NULL DEFAULT 1, person_id TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, kind TEXT NOT NULL DEFAULT '' CHECK (length(kind) <= 500), channel TEXT NOT NULL DEFAULT '' CHECK (length(channel) <= 500), subject TEXT NOT NULL DEFAULT '' CHECK (length(subject) <= 200000), body TEXT NOT NULL DEFAULT '' CHECK (length(body) <= 200000), goal_id TEXT REFERENCES goal(id) DEFERRABLE INITIALLY DEFERRED, meeting_id TEXT REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED, advice_id TEXT REFERENCES advice(id) DEFERRABLE INITIALLY DEFERRED, via_id TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, silenced TEXT NOT NULL DEFAULT '[]', copied_at TEXT, sent_at TEXT) STRICT;
INSERT INTO "draft" VALUES('01a20288-a7c0-77d4-8a01-585d545743dd','2026-11-22T09:14:00.000Z','2026-11-22T09:14:00.000Z',NULL,1,'01a20288-a7c0-77d4-8a01-585b2ced1606','cold','email','Translating trials','Dear Ana,','01a20288-a7c0-77d4-8a01-585c051a2421',NULL,NULL,NULL,'[]',NULL,NULL);
CREATE TABLE entry (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, version INTEGER NOT NULL DEFAULT 1, person_id TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, kind TEXT NOT NULL DEFAULT '' CHECK (length(kind) <= 500), direction TEXT NOT NULL DEFAULT '' CHECK (length(direction) <= 500), url TEXT NOT NULL DEFAULT '' CHECK (length(url) <= 500), text TEXT NOT NULL DEFAULT '' CHECK (length(text) <= 200000), happened_at TEXT NOT NULL, minutes INTEGER NOT NULL DEFAULT 0, meeting_id TEXT REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED, draft_id TEXT REFERENCES draft(id) DEFERRABLE INITIALLY DEFERRED, confidential INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "entry" VALUES('01a20288-a7c0-77d4-8a01-585dc7dc234c','2026-11-22T09:14:00.000Z','2026-11-22T09:14:00.000Z',NULL,1,'01a20288-a7c0-77d4-8a01-585b2ced1606','call','in','','Talked about the Zürich trial','2026-11-22T09:14:00.000Z',25,NULL,NULL,0);
CREATE TABLE fit (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, version INTEGER NOT NULL DEFAULT 1, person_id TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, meeting_id TEXT REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED, liked INTEGER, helpful INTEGER, trust INTEGER, rapport INTEGER, learned INTEGER, noted_at TEXT NOT NULL) STRICT;
CREATE TABLE gift (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, version INTEGER NOT NULL DEFAULT 1, person_id TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, text TEXT NOT NULL DEFAULT '' CHECK (length(text) <= 200000), every INTEGER NOT NULL CHECK (every BETWEEN 1 AND 52), unit TEXT NOT NULL DEFAULT '' CHECK (length(unit) <= 500), anchor_on TEXT NOT NULL, done_count INTEGER NOT NULL DEFAULT 0, done_on TEXT) STRICT;
CREATE TABLE goal (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, version INTEGER NOT NULL DEFAULT 1, text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 2000), horizon TEXT NOT NULL, needs TEXT NOT NULL DEFAULT '[]', guidance TEXT NOT NULL DEFAULT '[]', by_on TEXT, status TEXT NOT NULL, status_at TEXT, replaces TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "goal" VALUES('01a20288-a7c0-77d4-8a01-585c051a2421','2026-11-22T09:14:00.000Z','2026-11-22T09:14:00.000Z',NULL,1,'Lead a translation project by June 2027','short','["functional"]','["career"]',NULL,'open',NULL,'');
CREATE TABLE introduction (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, version INTEGER NOT NULL DEFAULT 1, person_id TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, via_id TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, asked_at TEXT NOT NULL, answer TEXT NOT NULL DEFAULT '' CHECK (length(answer) <= 500), answered_at TEXT, made_at TEXT, thanked_at TEXT, draft_id TEXT REFERENCES draft(id) DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE TABLE meeting (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, version INTEGER NOT NULL DEFAULT 1, person_id TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, starts_at TEXT NOT NULL, tz TEXT NOT NULL, minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440), place TEXT NOT NULL DEFAULT '' CHECK (length(place) <= 500), status TEXT NOT NULL, started_at TEXT, ended_at TEXT, agenda_sent_at TEXT, thanked_at TEXT, notes TEXT NOT NULL DEFAULT '' CHECK (length(notes) <= 200000), progress TEXT NOT NULL DEFAULT '' CHECK (length(progress) <= 200000), challenges TEXT NOT NULL DEFAULT '' CHECK (length(challenges) <= 200000), sequence INTEGER NOT NULL DEFAULT 0, confidential INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "meeting" VALUES('01a20288-a7c0-77d4-8a01-585c61375b11','2026-11-22T09:14:00.000Z','2026-11-22T09:14:00.000Z',NULL,1,'01a20288-a7c0-77d4-8a01-585b2ced1606','2026-11-24T09:14:00.000Z','Europe/Lisbon',30,'Café Aurora','planned',NULL,NULL,NULL,NULL,'','','',0,0);
CREATE TABLE note_doc (doc INTEGER PRIMARY KEY, ref TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, person_id TEXT, text TEXT NOT NULL) STRICT;
INSERT INTO "note_doc" VALUES(1,'01a20288-a7c0-77d4-8a01-585dc7dc234c','notes','01a20288-a7c0-77d4-8a01-585b2ced1606','Talked about the Zürich trial');
INSERT INTO "note_doc" VALUES(2,'01a20288-a7c0-77d4-8a01-585e7403b260','advice','01a20288-a7c0-77d4-8a01-585b2ced1606','Write one page a week  ');
INSERT INTO "note_doc" VALUES(3,'01a20288-a7c0-77d4-8a01-585c61375b11','meetings','01a20288-a7c0-77d4-8a01-585b2ced1606',' Café Aurora');
INSERT INTO "note_doc" VALUES(4,'01a20288-a7c0-77d4-8a01-585c051a2421','goals',NULL,'Lead a translation project by June 2027');
INSERT INTO "note_doc" VALUES(5,'01a20288-a7c0-77d4-8a01-585d545743dd','messages','01a20288-a7c0-77d4-8a01-585b2ced1606','Translating trials Dear Ana,');
INSERT INTO "note_doc" VALUES(6,'01a20288-a7c0-77d4-8a01-585f0abf872f','notes','01a20288-a7c0-77d4-8a01-585b9d286f55','Passed on what Ana Berkova said: Write one page a week');
CREATE TABLE operation (
  seq INTEGER PRIMARY KEY, label TEXT NOT NULL, merge_key TEXT NOT NULL DEFAULT '', happened_at TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO "operation" VALUES(1,'Added Ana Berkova','','2026-11-22T09:14:00.000Z',0);
INSERT INTO "operation" VALUES(2,'Added Ben Okafor','','2026-11-22T09:14:00.000Z',0);
INSERT INTO "operation" VALUES(3,'Added a goal','','2026-11-22T09:14:00.000Z',0);
INSERT INTO "operation" VALUES(4,'Scheduled a meeting with Ana Berkova','','2026-11-22T09:14:00.000Z',0);
INSERT INTO "operation" VALUES(5,'Began a message to Ana Berkova','','2026-11-22T09:14:00.000Z',0);
INSERT INTO "operation" VALUES(6,'Changed Ben Okafor','','2026-11-22T09:14:00.000Z',0);
INSERT INTO "operation" VALUES(7,'Logged a call with Ana Berkova','','2026-11-22T09:14:00.000Z',0);
INSERT INTO "operation" VALUES(8,'Noted advice of Ana Berkova','','2026-11-22T09:14:00.000Z',0);
INSERT INTO "operation" VALUES(9,'Passed advice on to Ben Okafor','','2026-11-22T09:14:00.000Z',0);
INSERT INTO "operation" VALUES(10,'Adopted a piece of advice','','2026-11-22T09:14:00.000Z',0);
INSERT INTO "operation" VALUES(11,'Kept a story: A launch nobody came to','','2026-11-22T09:14:00.000Z',0);
INSERT INTO "operation" VALUES(12,'Set Ben Okafor a stretch task','','2026-11-22T09:14:00.000Z',0);
INSERT INTO "operation" VALUES(13,'Imported 3 people from Connections.csv','','2026-11-22T09:14:00.000Z',0);
CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, version INTEGER NOT NULL DEFAULT 1, name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500),name_key TEXT NOT NULL DEFAULT '' CHECK (length(name_key) <= 500), given TEXT NOT NULL DEFAULT '' CHECK (length(given) <= 500), email TEXT NOT NULL DEFAULT '' CHECK (length(email) <= 500), phone TEXT NOT NULL DEFAULT '' CHECK (length(phone) <= 500), url TEXT NOT NULL DEFAULT '' CHECK (length(url) <= 500), role TEXT NOT NULL DEFAULT '' CHECK (length(role) <= 500), org TEXT NOT NULL DEFAULT '' CHECK (length(org) <= 500), place TEXT NOT NULL DEFAULT '' CHECK (length(place) <= 500), tz TEXT NOT NULL DEFAULT '' CHECK (length(tz) <= 500), culture TEXT NOT NULL DEFAULT '' CHECK (length(culture) <= 500), language TEXT NOT NULL DEFAULT '' CHECK (length(language) <= 500), pronoun TEXT NOT NULL DEFAULT '' CHECK (length(pronoun) <= 500),seniority TEXT NOT NULL DEFAULT '' CHECK (length(seniority) <= 500), source TEXT NOT NULL DEFAULT '' CHECK (length(source) <= 500), source_place TEXT NOT NULL DEFAULT '' CHECK (length(source_place) <= 500), direction TEXT NOT NULL DEFAULT '' CHECK (length(direction) <= 500), relation TEXT NOT NULL DEFAULT '' CHECK (length(relation) <= 500), channel TEXT NOT NULL DEFAULT '' CHECK (length(channel) <= 500), feedback_style TEXT NOT NULL DEFAULT '' CHECK (length(feedback_style) <= 500), import_key TEXT NOT NULL DEFAULT '' CHECK (length(import_key) <= 500), import_seen TEXT NOT NULL DEFAULT '' CHECK (length(import_seen) <= 500),cares_about TEXT NOT NULL DEFAULT '' CHECK (length(cares_about) <= 200000), notes TEXT NOT NULL DEFAULT '' CHECK (length(notes) <= 200000),met_through TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, stage TEXT, stage_at TEXT, cadence_days INTEGER CHECK (cadence_days BETWEEN 1 AND 3660), bumped_at TEXT, connected_on TEXT, confidential INTEGER NOT NULL DEFAULT 0, ties TEXT NOT NULL DEFAULT '[]') STRICT;
INSERT INTO "person" VALUES('01a20288-a7c0-77d4-8a01-585b2ced1606','2026-11-22T09:14:00.000Z','2026-11-22T09:14:00.000Z',NULL,1,'Ana Berkova','ana berkova','','ana@example.org','','','Head of Research','Northwind Labs','','','','','','','','','','informal','','','','','','',NULL,'in-conversation','2026-11-22T09:14:00.000Z',NULL,NULL,NULL,0,'[]');
INSERT INTO "person" VALUES('01a20288-a7c0-77d4-8a01-585b9d286f55','2026-11-22T09:14:00.000Z','2026-11-22T09:14:00.000Z',NULL,2,'Ben Okafor','ben okafor','','','','','','Northwind Labs','','','','','','','','','','informal','','','','','','Knows Łukasz from the choir; “good listener”.',NULL,NULL,NULL,NULL,NULL,NULL,0,'[]');
INSERT INTO "person" VALUES('01a20288-a7c0-77d4-8a01-58601cb36598','2026-11-22T09:14:00.000Z','2026-11-22T09:14:00.000Z',NULL,1,'Cleo Marsh','cleo marsh','Cleo','','','https://www.linkedin.com/in/cleo','Editor','Northwind','','','','','','','linkedin','','','informal','','','linkedin:cleo','

https://www.linkedin.com/in/cleo
Northwind
Editor
2024-01-01','','',NULL,NULL,NULL,NULL,NULL,'2024-01-01',0,'[]');
INSERT INTO "person" VALUES('01a20288-a7c0-77d4-8a01-5860310f6fe7','2026-11-22T09:14:00.000Z','2026-11-22T09:14:00.000Z',NULL,1,'Dov Marsh','dov marsh','Dov','','','https://www.linkedin.com/in/dov','Editor','Northwind','','','','','','','linkedin','','','informal','','','linkedin:dov','

https://www.linkedin.com/in/dov
Northwind
Editor
2024-01-01','','',NULL,NULL,NULL,NULL,NULL,'2024-01-01',0,'[]');
INSERT INTO "person" VALUES('01a20288-a7c0-77d4-8a01-5860456b7a36','2026-11-22T09:14:00.000Z','2026-11-22T09:14:00.000Z',NULL,1,'Ewa Marsh','ewa marsh','Ewa','','','https://www.linkedin.com/in/ewa','Editor','Northwind','','','','','','','linkedin','','','informal','','','linkedin:ewa','

https://www.linkedin.com/in/ewa
Northwind
Editor
2024-01-01','','',NULL,NULL,NULL,NULL,NULL,'2024-01-01',0,'[]');
CREATE TABLE person_doc (doc INTEGER PRIMARY KEY, ref TEXT NOT NULL UNIQUE, name TEXT NOT NULL, work TEXT NOT NULL, more TEXT NOT NULL) STRICT;
INSERT INTO "person_doc" VALUES(1,'01a20288-a7c0-77d4-8a01-585b2ced1606','Ana Berkova','Head of Research Northwind Labs ana@example.org','');
INSERT INTO "person_doc" VALUES(2,'01a20288-a7c0-77d4-8a01-585b9d286f55','Ben Okafor',' Northwind Labs',' Knows Łukasz from the choir; “good listener”. ');
INSERT INTO "person_doc" VALUES(3,'01a20288-a7c0-77d4-8a01-58601cb36598','Cleo Marsh','Editor Northwind','');
INSERT INTO "person_doc" VALUES(4,'01a20288-a7c0-77d4-8a01-5860310f6fe7','Dov Marsh','Editor Northwind','');
INSERT INTO "person_doc" VALUES(5,'01a20288-a7c0-77d4-8a01-5860456b7a36','Ewa Marsh','Editor Northwind','');
CREATE TABLE persona (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, version INTEGER NOT NULL DEFAULT 1, name TEXT NOT NULL DEFAULT '' CHECK (length(name) <= 500), sentence TEXT NOT NULL DEFAULT '' CHECK (length(sentence) <= 200000), goals TEXT NOT NULL DEFAULT '[]', wants TEXT NOT NULL DEFAULT '[]') STRICT;
CREATE TABLE profile (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, version INTEGER NOT NULL DEFAULT 1, name TEXT NOT NULL DEFAULT '' CHECK (length(name) <= 500), role TEXT NOT NULL DEFAULT '' CHECK (length(role) <= 500), org TEXT NOT NULL DEFAULT '' CHECK (length(org) <= 500), tz TEXT NOT NULL DEFAULT '' CHECK (length(tz) <= 500), pronoun TEXT NOT NULL DEFAULT '' CHECK (length(pronoun) <= 500), intro TEXT NOT NULL DEFAULT '' CHECK (length(intro) <= 200000), signature TEXT NOT NULL DEFAULT '' CHECK (length(signature) <= 200000), reflection_days INTEGER NOT NULL DEFAULT 90) STRICT;
INSERT INTO "profile" VALUES('me','2026-11-22T09:14:00.000Z','2026-11-22T09:14:00.000Z',NULL,1,'','','','','','','',90);
CREATE TABLE promise (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, version INTEGER NOT NULL DEFAULT 1, person_id TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, mine INTEGER NOT NULL, text TEXT NOT NULL DEFAULT '' CHECK (length(text) <= 200000), by_on TEXT, made_at TEXT NOT NULL, kept_at TEXT, meeting_id TEXT REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE TABLE question (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, version INTEGER NOT NULL DEFAULT 1, meeting_id TEXT NOT NULL REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED, text TEXT NOT NULL DEFAULT '' CHECK (length(text) <= 200000), answer TEXT NOT NULL DEFAULT '' CHECK (length(answer) <= 200000), position INTEGER NOT NULL DEFAULT 0, goal_id TEXT REFERENCES goal(id) DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE TABLE reflection (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, version INTEGER NOT NULL DEFAULT 1, prompt TEXT NOT NULL DEFAULT '' CHECK (length(prompt) <= 500), answer TEXT NOT NULL DEFAULT '' CHECK (length(answer) <= 200000), said_at TEXT NOT NULL) STRICT;
CREATE TABLE snooze (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, version INTEGER NOT NULL DEFAULT 1, nudge_key TEXT NOT NULL DEFAULT '' CHECK (length(nudge_key) <= 500), until_on TEXT, done_at TEXT) STRICT;
CREATE TABLE story (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, version INTEGER NOT NULL DEFAULT 1, title TEXT NOT NULL DEFAULT '' CHECK (length(title) <= 500), outcome TEXT NOT NULL DEFAULT '' CHECK (length(outcome) <= 500), text TEXT NOT NULL DEFAULT '' CHECK (length(text) <= 200000), tags TEXT NOT NULL DEFAULT '[]') STRICT;
INSERT INTO "story" VALUES('01a20288-a7c0-77d4-8a01-585fe8cf3d13','2026-11-22T09:14:00.000Z','2026-11-22T09:14:00.000Z',NULL,1,'A launch nobody came to','','We had asked no customer.','["pricing"]');
CREATE TABLE stretch (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, version INTEGER NOT NULL DEFAULT 1, person_id TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, text TEXT NOT NULL DEFAULT '' CHECK (length(text) <= 200000), outcome TEXT NOT NULL DEFAULT '' CHECK (length(outcome) <= 200000), set_at TEXT NOT NULL, by_on TEXT, done_at TEXT) STRICT;
INSERT INTO "stretch" VALUES('01a20288-a7c0-77d4-8a01-586008575b49','2026-11-22T09:14:00.000Z','2026-11-22T09:14:00.000Z',NULL,1,'01a20288-a7c0-77d4-8a01-585b9d286f55','Chair the next review','','2026-11-22T09:14:00.000Z',NULL,NULL);
CREATE TABLE takeaway (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, version INTEGER NOT NULL DEFAULT 1, meeting_id TEXT NOT NULL REFERENCES meeting(id) DEFERRABLE INITIALLY DEFERRED, person_id TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, text TEXT NOT NULL DEFAULT '' CHECK (length(text) <= 200000)) STRICT;
CREATE TABLE value (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT, version INTEGER NOT NULL DEFAULT 1, person_id TEXT NOT NULL REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, direction TEXT NOT NULL DEFAULT '' CHECK (length(direction) <= 500), kind TEXT NOT NULL DEFAULT '' CHECK (length(kind) <= 500), text TEXT NOT NULL DEFAULT '' CHECK (length(text) <= 200000), happened_at TEXT NOT NULL) STRICT;
INSERT INTO "value" VALUES('01a20288-a7c0-77d4-8a01-585f0abf872f','2026-11-22T09:14:00.000Z','2026-11-22T09:14:00.000Z',NULL,1,'01a20288-a7c0-77d4-8a01-585b9d286f55','given','other','Passed on what Ana Berkova said: Write one page a week','2026-11-22T09:14:00.000Z');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX person_by_name ON person(name_key) WHERE deleted_at IS NULL;
CREATE INDEX person_in_pipeline ON person(name_key) WHERE stage IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX person_in_trash ON person(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX person_by_org ON person(org) WHERE stage IS NOT NULL AND org <> '';
CREATE INDEX person_by_direction ON person(direction) WHERE direction <> '';
CREATE INDEX person_by_path ON person(met_through) WHERE met_through IS NOT NULL;
CREATE INDEX entry_by_person ON entry(person_id, happened_at, kind, direction, deleted_at);
CREATE INDEX entry_contact ON entry(happened_at) WHERE kind IN ('call', 'email', 'chat', 'meeting') AND deleted_at IS NULL;
CREATE INDEX entry_by_draft ON entry(draft_id) WHERE draft_id IS NOT NULL;
CREATE INDEX asset_by_person ON asset(person_id, asset);
CREATE INDEX meeting_by_person ON meeting(person_id, starts_at);
CREATE INDEX meeting_by_time ON meeting(starts_at);
CREATE INDEX question_by_meeting ON question(meeting_id, position);
CREATE INDEX takeaway_by_meeting ON takeaway(meeting_id);
CREATE INDEX fit_by_person ON fit(person_id);
CREATE INDEX advice_by_person ON advice(person_id);
CREATE INDEX advice_unreported ON advice(received_at) WHERE reported_at IS NULL;
CREATE INDEX draft_by_person ON draft(person_id, sent_at);
CREATE INDEX draft_unsent ON draft(updated_at) WHERE sent_at IS NULL;
CREATE INDEX value_by_person ON value(person_id, happened_at);
CREATE INDEX promise_by_person ON promise(person_id);
CREATE INDEX promise_open ON promise(by_on) WHERE kept_at IS NULL;
CREATE INDEX gift_by_person ON gift(person_id);
CREATE INDEX check_in_open ON check_in(due_on) WHERE done_at IS NULL;
CREATE INDEX snooze_by_key ON snooze(nudge_key);
CREATE INDEX introduction_by_person ON introduction(person_id);
CREATE INDEX introduction_open ON introduction(asked_at) WHERE thanked_at IS NULL;
CREATE INDEX agreement_by_person ON agreement(person_id);
CREATE INDEX stretch_by_person ON stretch(person_id);
CREATE VIRTUAL TABLE person_fts USING fts5(
  name, work, more, content = 'person_doc', content_rowid = 'doc',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2', detail = column, columnsize = 0);
INSERT INTO person_fts (rowid, name, work, more) VALUES (1,'Ana Berkova','Head of Research Northwind Labs ana@example.org','');
INSERT INTO person_fts (rowid, name, work, more) VALUES (2,'Ben Okafor',' Northwind Labs',' Knows Łukasz from the choir; “good listener”. ');
INSERT INTO person_fts (rowid, name, work, more) VALUES (3,'Cleo Marsh','Editor Northwind','');
INSERT INTO person_fts (rowid, name, work, more) VALUES (4,'Dov Marsh','Editor Northwind','');
INSERT INTO person_fts (rowid, name, work, more) VALUES (5,'Ewa Marsh','Editor Northwind','');
CREATE VIRTUAL TABLE note_fts USING fts5(
  text, content = 'note_doc', content_rowid = 'doc',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3', detail = column, columnsize = 0);
INSERT INTO note_fts (rowid, text) VALUES (1,'Talked about the Zürich trial');
INSERT INTO note_fts (rowid, text) VALUES (2,'Write one page a week  ');
INSERT INTO note_fts (rowid, text) VALUES (3,' Café Aurora');
INSERT INTO note_fts (rowid, text) VALUES (4,'Lead a translation project by June 2027');
INSERT INTO note_fts (rowid, text) VALUES (5,'Translating trials Dear Ana,');
INSERT INTO note_fts (rowid, text) VALUES (6,'Passed on what Ana Berkova said: Write one page a week');
COMMIT;
PRAGMA application_id = 1297370962;
PRAGMA user_version = 4;
