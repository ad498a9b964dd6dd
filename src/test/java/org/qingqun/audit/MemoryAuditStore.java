package org.qingqun.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The audit log in memory, chained like the real one.
public final class MemoryAuditStore implements AuditStore {
    private final List<ChainedEntry> lines = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    public List<ChainedEntry> lines() {
        return List.copyOf(lines);
    }

    @Override public void append(AuditEntry entry) {
        lines.add(AuditChain.link(lines.size() + 1L, head(), entry));
    }

    @Override public String reference(String personalValue) {
        values.add(personalValue);
        return "value:" + values.size();
    }

    @Override public Optional<String> findValue(String reference) {
        int number = Integer.parseInt(reference.substring("value:".length()));
        return number > values.size() ? Optional.empty() : Optional.of(values.get(number - 1));
    }

    @Override public List<ChainedEntry> findBySubject(String subject) {
        return lines.stream().filter(l -> l.entry().subject().equals(subject)).toList();
    }

    @Override public List<ChainedEntry> findLatest(int limit) {
        var latest = new ArrayList<>(lines.subList(Math.max(0, lines.size() - limit), lines.size()));
        Collections.reverse(latest);
        return latest;
    }

    @Override public void forEach(Consumer<ChainedEntry> reader) {
        lines.forEach(reader);
    }

    @Override public String head() {
        return lines.isEmpty() ? AuditChain.START : lines.getLast().hash();
    }
}
