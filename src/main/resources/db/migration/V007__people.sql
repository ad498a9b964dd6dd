-- Whether people sign in, and how a forgotten PIN is replaced. A released file never changes.
ALTER TABLE person ADD COLUMN retired BOOLEAN;
UPDATE person SET retired = FALSE;
CREATE TABLE sign_in (
  id            INTEGER NOT NULL,
  required      BOOLEAN NOT NULL,
  idle_minutes  INTEGER NOT NULL,
  recovery_hash VARCHAR(200),
  CONSTRAINT pk_sign_in PRIMARY KEY (id)
);
-- who agreed to take a person's PIN away; two make it so
CREATE TABLE pin_reset (
  person_id BIGINT NOT NULL,
  by_person BIGINT NOT NULL,
  CONSTRAINT pk_pin_reset PRIMARY KEY (person_id, by_person),
  CONSTRAINT fk_pin_reset_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT fk_pin_reset_by FOREIGN KEY (by_person) REFERENCES person (id)
);
