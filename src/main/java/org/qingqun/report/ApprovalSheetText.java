package org.qingqun.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingqun.approval.Risk;
import org.qingqun.approval.sheet.PrintedSheet;
import org.qingqun.approval.sheet.PrintedSheet.Line;
import org.qingqun.approval.sheet.RowCode;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Messages;
import org.qingqun.report.document.SheetPage;
import org.qingqun.wording.DateText;
import org.qingqun.wording.DayText;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// What an approval sheet says, in words. Names of people other than head and maker are not on it: it goes from hand to hand.
record ApprovalSheetText(Messages messages) {
    private static final String BOX = "□";

    /// Who and what the sheet is for, by name.
    record Names(String unit, String head, String campaign, String maker, LocalDate madeOn) {}

    SheetPage of(PrintedSheet printed, Names names) {
        var day = new DayText(messages);
        var sheet = printed.sheet();
        var facts = List.of(messages.format("sheet.facts", names.unit(), names.head(), day.of(sheet.dueOn())),
                messages.format("sheet.made", sheet.code(), names.campaign(), names.maker(), day.of(names.madeOn())));
        var columns = Stream.of(SheetColumn.values()).map(c -> c.printed(messages)).toList();
        return new SheetPage(messages.text("sheet.title"), sheet.code(), facts, summary(printed), messages.text("sheet.how"), columns, parts(printed),
                messages.text("sheet.signature"), messages.format("sheet.foot", sheet.code()), messages.format("sheet.seal", sheet.logHead()));
    }

    private List<String> summary(PrintedSheet printed) {
        var lines = printed.lines();
        long kept = count(lines, Disposition.KEEP);
        long merged = count(lines, Disposition.MERGE);
        long into = lines.stream().map(l -> l.cases().cleanupCase().survivor()).filter(Objects::nonNull).distinct().count();
        long ended = lines.stream().filter(l -> l.cases().cleanupCase().disposition().closes()).count() - merged;
        long other = lines.size() - kept - merged - ended;
        var said = new ArrayList<String>();
        said.add(messages.format("sheet.summary", lines.size(), kept, merged, into, ended, other, kept + other));
        said.add(printed.looks().isEmpty() ? messages.text("sheet.looks.none") : messages.format("sheet.looks", printed.looks().size(), risks(printed)));
        return said;
    }

    private String risks(PrintedSheet printed) {
        var counts = new EnumMap<Risk, Integer>(Risk.class);
        printed.lines().forEach(l -> l.risks().forEach(r -> counts.merge(r, 1, Integer::sum)));
        return counts.entrySet().stream().map(e -> messages.format("sheet.looks.risk", new Terms(messages).of(e.getKey()), e.getValue()))
                .collect(Collectors.joining(messages.text("approval.join")));
    }

    private static long count(List<Line> lines, Disposition disposition) {
        return lines.stream().filter(l -> l.cases().cleanupCase().disposition() == disposition).count();
    }

    private List<SheetPage.Part> parts(PrintedSheet printed) {
        var parts = new ArrayList<SheetPage.Part>();
        if (!printed.looks().isEmpty()) parts.add(new SheetPage.Part(messages.format("sheet.part.looks", printed.looks().size()), rows(printed, printed.looks())));
        if (!printed.rest().isEmpty()) parts.add(new SheetPage.Part(messages.format("sheet.part.rest", printed.rest().size()), rows(printed, printed.rest())));
        return parts;
    }

    private List<List<String>> rows(PrintedSheet printed, List<Line> lines) {
        return lines.stream().map(l -> row(printed, l)).toList();
    }

    private List<String> row(PrintedSheet printed, Line line) {
        var c = line.cases().cleanupCase();
        return Stream.of(SheetColumn.values()).map(column -> switch (column) {
            case NUMBER -> Integer.toString(line.row().ordinal());
            case NAME -> name(line);
            case PLAN -> plan(line);
            case REASON -> c.reason();
            case DEADLINE -> c.deadline() == null ? FigureText.NONE : c.deadline().toString();
            case AGREE, REFUSE -> BOX;
            case UNTIL, OTHER, COMMENT -> "";
            case CODE -> RowCode.of(printed.sheet().id(), line.row()).toString();
        }).toList();
    }

    /// The name on a line of its own: it is compared when the sheet comes back.
    private String name(Line line) {
        var asset = line.cases().asset();
        var members = asset.facts().members() == null ? FigureText.NONE : FigureText.count(asset.facts().members());
        var said = asset.name().strip() + "\n" + messages.format("sheet.name.facts", line.cases().unit().name(), members, new DateText(messages).of(asset.facts().activity().lastActiveOn()));
        if (line.risks().isEmpty()) return said;
        return said + "\n" + messages.format("sheet.name.risks", line.sortedRisks().stream().map(risk -> risk(risk, line)).collect(Collectors.joining(messages.text("approval.join"))));
    }

    /// Whoever has to be asked first is named.
    private String risk(Risk risk, Line line) {
        var word = new Terms(messages).of(risk);
        return risk == Risk.JOINT && !line.partners().isEmpty() ? messages.format("sheet.name.joint", word, String.join(messages.text("approval.join"), line.partners())) : word;
    }

    private String plan(Line line) {
        var word = new Terms(messages).of(line.cases().cleanupCase().disposition());
        var survivor = line.cases().survivor();
        return line.cases().cleanupCase().disposition() == Disposition.MERGE && survivor != null ? messages.format("approval.plan.merge", word, survivor.name()) : word;
    }
}
