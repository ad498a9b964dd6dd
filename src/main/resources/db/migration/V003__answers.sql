-- What people taught about likeness: which two assets do the same work, and which words mean the same.
CREATE TABLE same_function (
  asset_a BIGINT NOT NULL,
  asset_b BIGINT NOT NULL,
  reason  CLOB NOT NULL,
  CONSTRAINT pk_same_function PRIMARY KEY (asset_a, asset_b),
  CONSTRAINT fk_same_function_a FOREIGN KEY (asset_a) REFERENCES asset (id),
  CONSTRAINT fk_same_function_b FOREIGN KEY (asset_b) REFERENCES asset (id)
);
-- one subject a line, its first word stands for all
CREATE TABLE thesaurus_line (
  line  INTEGER NOT NULL,
  words CLOB NOT NULL,
  CONSTRAINT pk_thesaurus_line PRIMARY KEY (line)
);
