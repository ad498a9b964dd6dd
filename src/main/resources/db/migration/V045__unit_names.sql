-- An import asks for the names of one unit and family; by status and family alone that was a walk through the whole register for each unit.
-- A released file never changes. The generator's database keeps an index that serves a foreign key; the real ones let it go.
-- [jooq ignore start]
DROP INDEX ix_asset_unit;
-- [jooq ignore stop]
CREATE INDEX ix_asset_names ON asset (unit_id, family, status);
