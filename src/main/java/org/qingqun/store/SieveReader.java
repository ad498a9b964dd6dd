package org.qingqun.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.qingqun.store.schema.Tables.ASSET;
import static org.qingqun.store.schema.Tables.AUDIT_LOG;
import static org.qingqun.store.schema.Tables.UNIT;
import static org.qingqun.store.schema.Tables.UNIT_ALIAS;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;

/// Reads all words by which assets are found (`AssetSearch.contains`) into a sieve.
record SieveReader(DSLContext db) {
    private static final List<Field<String>> OWN = List.of(ASSET.NAME_KEY, ASSET.CODE, ASSET.NAME_INITIALS, ASSET.NAME_SOUND, ASSET.CUSTODIAN_NAME, ASSET.PURPOSE);
    private static final int OF_UNIT = OWN.size();
    private static final char BETWEEN = '\u001F'; // parts columns since teleprinters

    /// The number of the last change in the log; 0 where nothing was changed yet.
    long lastChange() {
        return db.select(coalesce(max(AUDIT_LOG.SEQ), inline(0L))).from(AUDIT_LOG).fetchSingle().value1();
    }

    /// A million rows: one text for each, since handing over a column takes longer than what is done with it.
    SearchSieve read() {
        var units = units();
        var line = concat(OWN.stream().flatMap(column -> Stream.of(coalesce(column, inline("")), inline(String.valueOf(BETWEEN)))).toArray(Field<?>[]::new));
        try (var found = db.select(ASSET.ID, ASSET.UNIT_ID, line).from(ASSET).fetchResultSet()) {
            var sieve = new SearchSieve(OWN.size() + 1);
            long unit = 0;
            long place = -1;
            while (found.next()) {
                long asset = found.getLong(1);
                add(sieve, asset, found.getString(3));
                if (unit == found.getLong(2) && place == asset / SearchSieve.ROWS) continue; // its words are there already
                unit = found.getLong(2);
                place = asset / SearchSieve.ROWS;
                for (var words : units.getOrDefault(unit, List.of())) sieve.add(asset, OF_UNIT, words, 0, words.length());
            }
            return sieve;
        } catch (SQLException broken) {
            throw new DataAccessException("words of all assets", broken);
        }
    }

    private static void add(SearchSieve sieve, long asset, String line) {
        int from = 0;
        for (int column = 0; column < OWN.size(); column++) {
            int to = line.indexOf(BETWEEN, from);
            sieve.add(asset, column, line, from, to);
            from = to + 1;
        }
        if (from == line.length()) return;
        for (int column = 0; column < OWN.size(); column++) sieve.add(asset, column, line, 0, line.length()); // a text holds the mark itself: any column may be any
    }

    /// What the assets of a unit are found by.
    private Map<Long, List<String>> units() {
        var words = new HashMap<Long, List<String>>();
        db.select(UNIT.ID, UNIT.NAME, UNIT.NAME_INITIALS).from(UNIT)
                .forEach(unit -> words.put(unit.value1(), new ArrayList<>(List.of(unit.value2(), StringUtils.defaultString(unit.value3())))));
        db.select(UNIT_ALIAS.UNIT_ID, UNIT_ALIAS.ALIAS).from(UNIT_ALIAS).forEach(alias -> words.computeIfAbsent(alias.value1(), _ -> new ArrayList<>()).add(alias.value2()));
        return words;
    }
}
