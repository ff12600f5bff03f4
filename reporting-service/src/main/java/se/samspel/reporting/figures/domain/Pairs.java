package se.samspel.reporting.figures.domain;

import java.util.List;
import se.samspel.kit.value.Text;
import se.samspel.reporting.disclosure.domain.Group;
import se.samspel.reporting.disclosure.domain.Hierarchy;
import se.samspel.reporting.disclosure.domain.Recoding;

/** Pairs of codes, before and after, are grouped by groups of each. */
final class Pairs {

    static final String TO = ">";

    private Pairs() {}

    static Hierarchy of(Hierarchy codes) {
        return new Hierarchy(
                codes.key() + TO + codes.key(), codes.levels().stream().map(Pairs::pairs).toList());
    }

    private static Recoding pairs(Recoding level) {
        return new Recoding(
                level.groups().stream()
                        .flatMap(
                                before -> level.groups().stream().map(after -> pair(before, after)))
                        .toList());
    }

    private static Group pair(Group before, Group after) {
        List<String> codes =
                before.codes().stream()
                        .flatMap(from -> after.codes().stream().map(to -> from + TO + to))
                        .toList();
        return new Group(
                before.code() + TO + after.code(),
                Text.of(
                        before.label().sv() + " → " + after.label().sv(),
                        before.label().en() + " → " + after.label().en()),
                codes);
    }
}
