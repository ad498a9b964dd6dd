-- How a case is carried out: the working calendar, how long each part takes, texts of one's own, what was done of a procedure, and who shares a group. A released file never changes.
CREATE TABLE calendar_day (
  day     DATE NOT NULL,
  working BOOLEAN NOT NULL,
  note    CLOB,
  CONSTRAINT pk_calendar_day PRIMARY KEY (day)
);
CREATE TABLE procedure_span (
  name      VARCHAR(40) NOT NULL,
  days      INTEGER NOT NULL,
  work_days BOOLEAN NOT NULL,
  CONSTRAINT pk_procedure_span PRIMARY KEY (name)
);
CREATE TABLE text_template (
  name     VARCHAR(40) NOT NULL,
  language VARCHAR(8) NOT NULL,
  body     CLOB NOT NULL,
  CONSTRAINT pk_text_template PRIMARY KEY (name, language)
);
CREATE TABLE case_step (
  case_id   BIGINT NOT NULL,
  step      VARCHAR(40) NOT NULL,
  on_day    DATE NOT NULL,
  note      CLOB,
  by_person BIGINT NOT NULL,
  CONSTRAINT pk_case_step PRIMARY KEY (case_id, step),
  CONSTRAINT fk_case_step_case FOREIGN KEY (case_id) REFERENCES cleanup_case (id)
);
-- units that use a group beside the one that answers for it and decides
CREATE TABLE joint_unit (
  asset_id BIGINT NOT NULL,
  unit_id  BIGINT NOT NULL,
  CONSTRAINT pk_joint_unit PRIMARY KEY (asset_id, unit_id),
  CONSTRAINT fk_joint_unit_asset FOREIGN KEY (asset_id) REFERENCES asset (id),
  CONSTRAINT fk_joint_unit_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
ALTER TABLE cleanup_case ADD COLUMN keep_until DATE;
ALTER TABLE cleanup_case ADD COLUMN agreed_by CLOB;
ALTER TABLE cleanup_case ADD COLUMN block_cause VARCHAR(40);
