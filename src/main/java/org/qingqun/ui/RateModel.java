package org.qingqun.ui;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.office.Office;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Forecast;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.Rates;
import org.qingqun.ui.common.Tasks;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// The line with the disposal rate: `工作群组处置率 27.5%`, while deciding `… → 27.6%`.
public final class RateModel implements Rates {
    private final Office office;
    private final Messages messages;
    private final Tasks tasks;
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper("");
    private final Map<Family, Figures> counted = new ConcurrentHashMap<>(); // asked again at every letter typed in 台账

    public RateModel(Office office, Messages messages, Tasks tasks) {
        this.office = office;
        this.messages = messages;
        this.tasks = tasks;
    }

    /// Something was decided or closed: read the table anew.
    public void refresh() {
        counted.clear();
        settled();
    }

    @Override public void deciding(Family family, Map<AssetId, Disposition> decisions, int newSurvivors) {
        tasks.start(Job.of("shell.task.rate", () -> office.progress().forecast(family, now(family), decisions, newSurvivors), f -> line.set(words(family, f))).replacing());
    }

    @Override public void settled() {
        tasks.start(Job.of("shell.task.rate", () -> now(Family.WORK_GROUP), now -> line.set(words(Family.WORK_GROUP, new Forecast(now, now)))).replacing().patiently());
    }

    private Figures now(Family family) {
        return counted.computeIfAbsent(family, f -> office.progress().stats(f, null, office.today()).total());
    }

    private String words(Family family, Forecast forecast) {
        if (forecast.now().denominator() == 0) return messages.text("shell.rate.none");
        var name = new Terms(messages).of(family);
        var now = FigureText.rate(forecast.now().disposalRate());
        if (forecast.now().equals(forecast.after())) return messages.format("shell.rate.now", name, now);
        return messages.format("shell.rate.after", name, now, FigureText.rate(forecast.after().disposalRate()));
    }

    public ReadOnlyStringProperty lineProperty() {
        return line.getReadOnlyProperty();
    }
}
