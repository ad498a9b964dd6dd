package org.qingqun.ui.palette;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.InventoryQuery;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.inventory.Sound;
import org.qingqun.inventory.Unit;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// What Ctrl+K finds for the words typed: records, units, people who answer for records, pages and commands; a few of each.
public final class PaletteModel {
    private static final int ASSETS = 5;
    private static final int UNITS = 2;
    private static final int PAGES = 2;
    private static final int COMMANDS = 3;
    private static final int PEOPLE = 2;
    /// So many of the records found are looked at for people.
    private static final int LOOKED_AT = 200;

    /// What is found, in the order of the groups.
    public enum Kind {
        ASSET, UNIT, PERSON, PAGE, COMMAND, MORE
    }

    /// @param act what Enter does
    public record Hit(Kind kind, String title, String note, Consumer<Desk> act) {
        Hit(Kind kind, String title, String note, Visit visit) {
            this(kind, title, note, desk -> desk.navigator().go(visit));
        }
    }

    private record Found(List<Hit> hits, int assets) {}

    private final Desk desk;
    private final Set<Page> pages;
    private final Terms terms;
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

    /// @param pages the pages there are
    public PaletteModel(Desk desk, Set<Page> pages) {
        this.desk = desk;
        this.pages = pages;
        this.terms = new Terms(desk.messages());
    }

    public void search(String typed) {
        var words = typed.strip();
        desk.tasks().start(Job.of("palette.task.search", () -> find(words), this::show).replacing());
    }

    private Found find(String words) {
        var hits = new ArrayList<Hit>();
        if (words.isEmpty()) {
            pages.forEach(page -> hits.add(pageHit(page)));
            return new Found(hits, 0);
        }
        var all = InventoryQuery.ALL;
        var ids = desk.office().inventory().findIds(new InventoryQuery(null, words, all.states(), null, all.platforms(), null, all.sort(), true));
        var rows = desk.office().inventory().findRows(ids.subList(0, Math.min(LOOKED_AT, ids.size())));
        rows.stream().limit(ASSETS).forEach(row -> hits.add(assetHit(row)));
        desk.office().inventory().unitTree().all().stream().filter(unit -> names(unit, words)).limit(UNITS).forEach(unit -> hits.add(unitHit(unit)));
        hits.addAll(people(rows, words));
        pages.stream().filter(page -> Sound.isMeant(title(page), words)).limit(PAGES).forEach(page -> hits.add(pageHit(page)));
        commands().filter(command -> Sound.isMeant(command.title(desk.messages()), words)).limit(COMMANDS).forEach(command -> hits.add(commandHit(command)));
        if (hits.isEmpty() || ids.size() > ASSETS) hits.add(new Hit(Kind.MORE, desk.messages().format("palette.more", words),
                desk.messages().format("palette.more.count", FigureText.count(ids.size())), Visit.to(Page.INVENTORY).withText(words)));
        return new Found(hits, ids.size());
    }

    private static boolean names(Unit unit, String words) {
        return Sound.isMeant(unit.name(), words) || unit.aliases().stream().anyMatch(alias -> Strings.CI.contains(alias, words));
    }

    private Hit assetHit(InventoryRow row) {
        Asset asset = row.asset();
        var note = row.unit().name() + " · " + terms.of(asset.facts().platform()) + " · " + terms.state(row.state());
        return new Hit(Kind.ASSET, asset.name(), note, Visit.to(Page.INVENTORY).withFamily(asset.family()).withAssets(List.of(asset.id())));
    }

    private Hit unitHit(Unit unit) {
        return new Hit(Kind.UNIT, unit.name(), terms.of(unit.level()), Visit.to(Page.INVENTORY).withUnit(unit.id()));
    }

    /// Custodians of that name, who answers for most of them first.
    private List<Hit> people(List<InventoryRow> rows, String words) {
        var counts = rows.stream().map(row -> StringUtils.defaultString(row.asset().facts().custodian().name())).filter(name -> Strings.CI.contains(name, words))
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).limit(PEOPLE)
                .map(e -> new Hit(Kind.PERSON, e.getKey(), desk.messages().format("palette.person", e.getValue()), Visit.to(Page.INVENTORY).withText(e.getKey()))).toList();
    }

    private Stream<Command> commands() {
        return Arrays.stream(Command.values()).filter(command -> command.isOffered(desk.preferences().current(), desk.inventories().isSample()));
    }

    private Hit commandHit(Command command) {
        return new Hit(Kind.COMMAND, command.title(desk.messages()), desk.messages().text("palette.kind.command"), command::run);
    }

    private Hit pageHit(Page page) {
        return new Hit(Kind.PAGE, title(page), "Ctrl+" + page.digit(), Visit.to(page));
    }

    private String title(Page page) {
        return desk.messages().text("shell.page." + page.key());
    }

    private void show(Found found) {
        hits.setAll(found.hits());
        count.set(found.assets() == 0 ? "" : desk.messages().format("palette.count", FigureText.count(found.assets())));
    }

    public void open(Hit hit) {
        hit.act().accept(desk);
    }

    public ObservableList<Hit> hits() {
        return hits;
    }

    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }
}
