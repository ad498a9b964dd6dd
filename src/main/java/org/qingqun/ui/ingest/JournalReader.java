package org.qingqun.ui.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.PersonId;
import org.qingqun.ingest.Batch;
import org.qingqun.ingest.BatchId;
import org.qingqun.ingest.Counts;
import org.qingqun.ingest.WrittenFile;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.office.Office;

/// Reads the journal of an open inventory in one go.
record JournalReader(Office office) {
    private static final int LATEST = 50;

    Journal read() {
        var people = office.people().findAll().stream().collect(Collectors.toMap(Person::id, Person::name));
        var units = office.inventory().unitTree().all().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        var interrupted = office.batches().findInterrupted().stream().map(Batch::id).collect(Collectors.toSet());
        return new Journal(office.batches().findLatest(LATEST).stream().map(batch -> line(batch, people, units, interrupted)).toList());
    }

    private Journal.Line line(Batch batch, Map<PersonId, String> people, Map<UnitId, String> units, Set<BatchId> interrupted) {
        var written = office.batches().findWritten(batch.id()).stream().collect(Collectors.groupingBy(WrittenFile::path));
        var files = batch.items().stream().map(item -> file(item, written.getOrDefault(item.path(), List.of()), units)).toList();
        var counts = files.stream().map(Journal.FileLine::counts).reduce(Counts.ZERO, Counts::plus);
        return new Journal.Line(batch.id(), batch.at(), people.getOrDefault(batch.by(), ""), batch.state(), interrupted.contains(batch.id()), counts, files,
                batch.findWaiting().stream().map(Path::of).toList());
    }

    private static Journal.FileLine file(Batch.Item item, List<WrittenFile> parts, Map<UnitId, String> units) {
        var names = parts.stream().map(WrittenFile::unit).filter(Objects::nonNull).map(units::get).filter(Objects::nonNull).distinct().toList();
        return new Journal.FileLine(org.qingqun.ui.ingest.Batch.name(Path.of(item.path())), item.state(), names,
                parts.stream().map(WrittenFile::counts).reduce(Counts.ZERO, Counts::plus));
    }
}
