package org.qingqun.report.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingqun.inventory.Family;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Group;
import org.qingqun.report.form.FormFigure.Cut;

/// The figures a form is filled from.
public record FormValues(Map<Family, Map<Cut, List<Group>>> parts) {
    /// Empty where nothing of that name is counted, or a rate is over nothing. Rates in per cent, one decimal.
    public Optional<BigDecimal> value(FormFigure figure) {
        return parts.getOrDefault(figure.family(), Map.of()).getOrDefault(figure.cut(), List.of()).stream().filter(g -> g.key().equals(figure.key())).findFirst()
                .flatMap(group -> of(figure.what(), group.figures()));
    }

    /// This count of every part of every family there is, the whole family first.
    public List<FormFigure> findAll(FormFigure.What what) {
        var all = new ArrayList<FormFigure>();
        for (var family : Family.values()) for (var cut : Cut.values())
            for (var group : parts.getOrDefault(family, Map.of()).getOrDefault(cut, List.of())) all.add(new FormFigure(family, what, cut, group.key()));
        return all;
    }

    private static Optional<BigDecimal> of(FormFigure.What what, Figures f) {
        return switch (what) {
            case BASELINE -> count(f.baseline());
            case LATE -> count(f.lateDeclared());
            case ADDED -> count(f.added());
            case RETURNED -> count(f.returned());
            case REMAINING -> count(f.remaining());
            case CLOSED -> count(f.closed());
            case MERGED -> count(f.mergedAway());
            case OUT_OF_SCOPE -> count(f.outOfScope());
            case DISPOSED -> count(f.disposed());
            case DISPOSAL_RATE -> f.disposalRate().percent();
            case NET_REDUCTION -> f.netReduction().percent();
        };
    }

    private static Optional<BigDecimal> count(int value) {
        return Optional.of(BigDecimal.valueOf(value));
    }
}
