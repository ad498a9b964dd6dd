-- Codes with which people who are new, or whose PIN was taken away, set their PIN; only hashes. A released file never changes.
CREATE TABLE first_code (
  person_id BIGINT NOT NULL,
  code_hash VARCHAR(200) NOT NULL,
  failed    INTEGER NOT NULL,
  CONSTRAINT pk_first_code PRIMARY KEY (person_id),
  CONSTRAINT fk_first_code_person FOREIGN KEY (person_id) REFERENCES person (id)
);
