package org.qingqun.ui.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qingqun.campaign.Person;
import org.qingqun.cleanup.CaseId;

/// What a head is asked in one go: what wants a look of its own, and the rest to be glanced over.
///
/// @param unit    the name of the head's unit
/// @param barred  names of what he proposed himself and cannot answer
/// @param waiting how many he could answer when it was read, those of this batch included
public record Batch(Person head, String unit, List<Item> looks, List<Item> rest, List<String> barred, int waiting) {
    /// More than this and nobody reads any more.
    public static final int MOST = 30;

    public Batch {
        looks = List.copyOf(looks);
        rest = List.copyOf(rest);
        barred = List.copyOf(barred);
    }

    /// The first batch of these: risky ones before all others, the others in the order given.
    static Batch of(Person head, String unit, List<Item> waiting, List<String> barred) {
        var looks = waiting.stream().filter(Item::wantsLook).sorted(Item.BY_RISK).limit(MOST).toList();
        var rest = waiting.stream().filter(i -> !i.wantsLook()).limit(MOST - looks.size()).toList();
        return new Batch(head, unit, looks, rest, barred, waiting.size());
    }

    public List<Item> all() {
        return Stream.concat(looks.stream(), rest.stream()).toList();
    }

    public int size() {
        return looks.size() + rest.size();
    }

    /// How many wait for a later batch.
    public int later() {
        return waiting - size();
    }

    public Optional<Item> find(CaseId id) {
        return all().stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /// The same with one of the rest among those that want a look.
    Batch pulledOut(Item item) {
        if (!rest.contains(item)) return this;
        var more = new ArrayList<>(looks);
        more.add(item);
        return new Batch(head, unit, more, rest.stream().filter(i -> !i.equals(item)).toList(), barred, waiting);
    }

    Batch map(UnaryOperator<Item> change) {
        return new Batch(head, unit, looks.stream().map(change).toList(), rest.stream().map(change).toList(), barred, waiting);
    }
}
