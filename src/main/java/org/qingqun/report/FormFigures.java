package org.qingqun.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qingqun.inventory.Family;
import org.qingqun.progress.Group;
import org.qingqun.report.form.FormFigure.Cut;
import org.qingqun.report.form.FormValues;

/// A report's figures as superiors' forms ask for them: the same numbers, cut the same ways.
final class FormFigures {
    private FormFigures() {}

    static FormValues of(ReportInput in) {
        Map<Family, Map<Cut, List<Group>>> parts = new EnumMap<>(Family.class);
        for (var f : in.families()) parts.put(f.family(), Map.of(Cut.ALL, List.of(new Group("", f.total())), Cut.LEVEL, f.byLevel(), Cut.COUNTY, f.byCounty(),
                Cut.PLATFORM, f.byPlatform()));
        return new FormValues(parts);
    }
}
