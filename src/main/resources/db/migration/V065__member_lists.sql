-- Who is in which group: numbers made from phones and names, never the names themselves. A released file never changes.
CREATE TABLE roster (
  asset_id  BIGINT NOT NULL,
  people    INTEGER NOT NULL,
  listed_on DATE NOT NULL,
  source    VARCHAR(255) NOT NULL,
  CONSTRAINT pk_roster PRIMARY KEY (asset_id),
  CONSTRAINT fk_roster_asset FOREIGN KEY (asset_id) REFERENCES asset (id)
);
CREATE TABLE roster_person (
  asset_id BIGINT NOT NULL,
  person   BIGINT NOT NULL,
  namesake BIGINT,
  CONSTRAINT pk_roster_person PRIMARY KEY (asset_id, person),
  CONSTRAINT fk_roster_person_roster FOREIGN KEY (asset_id) REFERENCES roster (asset_id)
);
