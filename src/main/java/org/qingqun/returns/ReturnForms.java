package org.qingqun.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.CampaignStore;
import org.qingqun.ingest.FactTexts;
import org.qingqun.ingest.ReturnCode;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.AssetStore;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitStore;
import org.qingqun.inventory.UnitTree;

/// Makes the return form of each unit. A form that comes back as it went out changes nothing.
public record ReturnForms(AssetStore assets, UnitStore units, CampaignStore campaigns, Clock clock) {
    /// Of every unit that is asked to return, from the roots of the tree down.
    ///
    /// @param due the day they are wanted, null for none
    public List<ReturnForm> all(@Nullable LocalDate due) {
        var tree = new UnitTree(units.findAll());
        return of(tree, tree.reporting(), due);
    }

    /// Of these units, whatever their place.
    public List<ReturnForm> of(List<Unit> asked, @Nullable LocalDate due) {
        return of(new UnitTree(units.findAll()), asked, due);
    }

    private List<ReturnForm> of(UnitTree tree, List<Unit> asked, @Nullable LocalDate due) {
        var campaign = campaigns.current();
        var families = Arrays.stream(Family.values()).filter(f -> campaign.scope().contains(f)).toList();
        var today = LocalDate.now(clock);
        var kinds = families.stream().map(f -> new Kind(f, new FactTexts(f, FormWords.BUNDLED.columns(f), today))).toList();
        var byUnit = assets.findByStatus(AssetStatus.IN_USE).stream().collect(Collectors.groupingBy(Asset::unit));
        return asked.stream().map(unit -> {
            var own = byUnit.getOrDefault(unit.id(), List.of());
            var sheets = kinds.stream().map(kind -> kind.sheet(own)).toList();
            return new ReturnForm(unit, county(tree, unit.id()), ReturnCode.of(unit), campaign.name(), due, sheets);
        }).toList();
    }

    /// Writes the assets of one family.
    private record Kind(Family family, FactTexts texts) {
        ReturnForm.Sheet sheet(List<Asset> own) {
            List<Map<AssetField, Cell>> lines = own.stream().filter(a -> a.family() == family).map(texts::of).filter(cells -> !cells.isEmpty()).toList();
            return new ReturnForm.Sheet(family, FormWords.BUNDLED.columns(family), lines);
        }
    }

    private static String county(UnitTree tree, UnitId unit) {
        return tree.county(unit).map(Unit::name).orElse("");
    }
}
