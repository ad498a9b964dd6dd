package org.qingqun.sample.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingqun.inventory.Family;
import org.qingqun.sample.plan.AssetKey;
import org.qingqun.sample.plan.Dice;
import org.qingqun.sample.plan.SamplePlan;
import org.qingqun.sample.plan.SampleUnit;
import org.qingqun.sample.plan.UnitCatalogue;

/// Decides which unit sends which file: 180 files from 180 units, four of them for two units, four units in two files.
public final class FilePlanner {
    private static final List<Integer> NAMELESS = List.of(3, 2, 2, 1, 1);
    private static final List<Family> CHANNELS = List.of(Family.OFFICIAL_ACCOUNT, Family.GOV_APP);

    private final SamplePlan plan;
    private final Dice dice;
    private final Map<String, String> misspelt = UnitCatalogue.misspelt();
    private final Set<String> separate = UnitCatalogue.separate();
    private final Map<String, Set<Family>> families;
    private final Deque<Layout> full = new ArrayDeque<>();
    private final Deque<Layout> groupsOnly = new ArrayDeque<>();
    private final List<ReturnedFile> files = new ArrayList<>();
    private int standardFiles;

    public FilePlanner(SamplePlan plan, long seed) {
        this.plan = plan;
        dice = new Dice(seed, "files");
        families = plan.planted().stream().map(p -> p.asset().key())
                .collect(Collectors.groupingBy(AssetKey::unit, Collectors.mapping(AssetKey::family, Collectors.toSet())));
        var deck = new ArrayList<Layout>();
        for (var layout : Layout.all()) for (int i = 0; i < layout.share(); i++) deck.add(layout);
        for (var layout : dice.shuffled(deck)) (layout.takes(Family.OFFICIAL_ACCOUNT) ? full : groupsOnly).add(layout);
    }

    public List<ReturnedFile> plan() {
        var joint = UnitCatalogue.joint();
        var senders = plan.units().stream().filter(u -> families.containsKey(u.name()) && !joint.containsValue(u.name())).toList();
        for (var unit : senders) if (joint.containsKey(unit.name())) send(List.of(unit, unit(joint.getOrDefault(unit.name(), ""))), merged());
        var single = senders.stream().filter(u -> !joint.containsKey(u.name())).toList();
        for (var unit : single) if (needsAllFamilies(unit)) send(List.of(unit), full.pop());
        for (var unit : single) {
            if (needsAllFamilies(unit)) continue;
            send(List.of(unit), groupsOnly.isEmpty() ? full.pop() : groupsOnly.pop());
            if (separate.contains(unit.name())) sendChannels(unit);
        }
        return List.copyOf(files);
    }

    private boolean needsAllFamilies(SampleUnit unit) {
        return !separate.contains(unit.name()) && families.getOrDefault(unit.name(), Set.of()).size() > 1;
    }

    private Layout merged() {
        var layout = full.stream().filter(l -> l.unitPlace() == Layout.UnitPlace.MERGED).findFirst().orElseThrow();
        full.remove(layout);
        return layout;
    }

    private void send(List<SampleUnit> units, Layout layout) {
        boolean apart = separate.contains(units.getFirst().name());
        add(units, layout, apart ? List.of(Family.WORK_GROUP) : List.of(Family.WORK_GROUP, Family.OFFICIAL_ACCOUNT, Family.GOV_APP));
    }

    private void sendChannels(SampleUnit unit) {
        add(List.of(unit), Layout.named("accounts-apart"), CHANNELS);
    }

    private void add(List<SampleUnit> units, Layout layout, List<Family> wanted) {
        var senders = units.stream().map(u -> new ReturnedFile.Sender(u, selfName(u))).toList();
        var path = units.getFirst().area() + "/" + layout.trait("file").replace("{unit}", senders.getFirst().calledItself());
        var present = wanted.stream().filter(f -> units.stream().anyMatch(u -> families.getOrDefault(u.name(), Set.of()).contains(f))).toList();
        int nameless = 0;
        if (layout.name().equals("standard")) nameless = standardFiles < NAMELESS.size() ? NAMELESS.get(standardFiles++) : 0;
        files.add(new ReturnedFile(path, layout, senders, present, units.getFirst().leader(), nameless));
    }

    private String selfName(SampleUnit unit) {
        var wrong = misspelt.get(unit.name());
        if (wrong != null) return wrong;
        return dice.chance(45) ? dice.pick(unit.aliases()) : unit.name();
    }

    private SampleUnit unit(String name) {
        return plan.units().stream().filter(u -> u.name().equals(name)).findFirst().orElseThrow();
    }
}
