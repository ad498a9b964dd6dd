package org.qingqun.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.HashMap;
import java.util.Collection;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.DataSource;
import no.priv.garshol.duke.Logger;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.RecordIterator;
import no.priv.garshol.duke.comparators.QGramComparator;
import no.priv.garshol.duke.databases.LuceneDatabase;
import no.priv.garshol.duke.matchers.MatchListener;
import org.qingqun.bench.Tables.Linkage;
import org.qingqun.bench.Timed.Found;

/// Duke 1.2: q-grams on every field, candidates from Lucene in memory, two threads.
final class DukePeer {
    private DukePeer() {}

    public static void main(String[] args) throws Exception {
        Timed.start("Duke 1.2");
        for (var table : Tables.all(Path.of(args[0]), args.length > 1)) {
            if (table.name().equals("Cora")) continue; // its records are twelve loose fields, which Duke's probabilities do not suit
            var found = Timed.time(table.name(), () -> match(table));
            Timed.quality("Duke", table.name(), found, table.truth(), 0.8);
        }
    }

    private static List<Found> match(Linkage table) {
        int fields = table.name().equals("Abt-Buy") ? 1 : Math.min(3, table.left().getFirst().length - 1);
        var config = new ConfigurationImpl();
        config.setThreshold(0.05);
        var properties = new ArrayList<Property>(List.of(new PropertyImpl("id")));
        for (int i = 1; i <= fields; i++) {
            var property = new PropertyImpl("f" + i, new QGramComparator(), i == 1 ? 0.1 : 0.35, i == 1 ? 0.9 : 0.75);
            properties.add(property);
        }
        config.setProperties(properties);
        var database = new LuceneDatabase();
        database.setOverwrite(true);
        database.setMaxSearchHits(50);
        config.setDatabase(database);
        database.setConfiguration(config);
        var found = Collections.synchronizedList(new ArrayList<Found>());
        var processor = new Processor(config, database);
        processor.setThreads(2);
        processor.addMatchListener(new Listener(found));
        if (table.oneTable()) processor.deduplicate(List.of(source(table.left(), "", fields)), 40_000);
        else {
            processor.index(List.of(source(table.right(), "b", fields)), 40_000);
            processor.linkRecords(List.of(source(table.left(), "a", fields)), false);
        }
        processor.close();
        return table.oneTable() ? unique(found) : partners(found);
    }

    private static List<Found> unique(List<Found> found) {
        var best = new HashMap<String, Found>();
        for (var f : found) best.merge(f.a().compareTo(f.b()) < 0 ? f.a() + " " + f.b() : f.b() + " " + f.a(), f, (x, y) -> x.score() >= y.score() ? x : y);
        return List.copyOf(best.values());
    }

    /// One partner each, as ours.
    private static List<Found> partners(List<Found> found) {
        var taken = new java.util.HashSet<String>();
        var partners = new ArrayList<Found>();
        for (var f : found.stream().sorted((x, y) -> Double.compare(y.score(), x.score())).toList()) {
            var a = f.a().startsWith("a") ? f.a() : f.b();
            var b = a.equals(f.a()) ? f.b() : f.a();
            if (!taken.contains(a) && !taken.contains(b)) {
                taken.add(a);
                taken.add(b);
                partners.add(new Found(a.substring(1), b.substring(1), f.score()));
            }
        }
        return partners;
    }

    private static DataSource source(List<String[]> rows, String prefix, int fields) {
        return new DataSource() {
            @Override public RecordIterator getRecords() {
                Iterator<String[]> each = rows.iterator();
                return new RecordIterator() {
                    @Override public boolean hasNext() {
                        return each.hasNext();
                    }

                    @Override public Record next() {
                        var row = each.next();
                        Map<String, Collection<String>> values = new HashMap<>();
                        values.put("id", List.of(prefix + row[0]));
                        for (int i = 1; i <= fields && i < row.length; i++) if (!row[i].isBlank()) values.put("f" + i, List.of(row[i].toLowerCase()));
                        return new RecordImpl(values);
                    }
                };
            }

            @Override public void setLogger(Logger logger) {}
        };
    }

    private record Listener(List<Found> found) implements MatchListener {
        @Override public void matches(Record a, Record b, double confidence) {
            found.add(new Found(a.getValue("id"), b.getValue("id"), confidence));
        }

        @Override public void matchesPerhaps(Record a, Record b, double confidence) {}

        @Override public void noMatchFor(Record record) {}

        @Override public void batchReady(int size) {}

        @Override public void batchDone() {}

        @Override public void startProcessing() {}

        @Override public void endProcessing() {}
    }
}
