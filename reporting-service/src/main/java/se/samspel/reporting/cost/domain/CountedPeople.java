package se.samspel.reporting.cost.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.cost.domain.CostPerResult.Line;
import se.samspel.reporting.disclosure.domain.ProtectedCounts;
import se.samspel.reporting.disclosure.domain.Smallness;
import se.samspel.reporting.teamreport.domain.Disclosure;

/** The people of a report's lines as one system: by sex, their exits, goals attained and not. */
record CountedPeople(ProtectedCounts counts) {

    /** Of those whose sex nobody knows it is told in the total alone. */
    static final Map<Sex, String> PRINTED = Map.of(Sex.KVINNA, "women", Sex.MAN, "men");

    private static final List<String> SEXES =
            Arrays.stream(Sex.values()).map(CountedPeople::name).toList();

    private static String name(Sex sex) {
        return PRINTED.getOrDefault(sex, "unknown");
    }

    void add(Line line) {
        counts.count(line.figure("participants"), line.participants(), Smallness.PARTY);
        for (Sex sex : Sex.values()) {
            count(sex, line.figure(name(sex)), line.of(sex).people(), Smallness.PARTY);
        }
        counts.sum(line.figure("participants"), SEXES.stream().map(line::figure).toList());
        if (line.goals() != null) {
            exits(line);
            goals(line);
        }
    }

    private void exits(Line line) {
        String all = line.figure("exits");
        counts.count(all, some(line.exits()), Smallness.PARTY);
        List<String> names = new ArrayList<>();
        for (Sex sex : Sex.values()) {
            names.add(line.figure("exits." + name(sex)));
            counts.unprinted(names.getLast(), some(line.of(sex).exits()), Smallness.PARTY);
        }
        counts.sum(all, names);
    }

    /**
     * What an intervention's own reports show of those who are followed, where it is no few: of the
     * sexes where neither is. What is left must not be worked out from it.
     */
    void told(Line line) {
        told(line.figure("participants"), isLarge(line.participants()));
        told(line.figure("exits"), isLarge(some(line.exits())));
        boolean sexes =
                line.bySex().values().stream()
                        .map(Group::exits)
                        .allMatch(each -> isLarge(some(each)));
        SEXES.forEach(sex -> told(line.figure("exits." + sex), sexes));
        long goals = some(line.goals());
        told(line.figure("goals"), !isFew(goals) && !isFew(some(line.exits()) - goals));
    }

    /** One that has changed by few since it was shown, or gives few away, is shown nowhere. */
    private void told(String name, boolean shown) {
        boolean mayBe = shown && counts.has(name) && !counts.hasChanged(name);
        if (mayBe && !counts.tellsOfFew(name)) {
            counts.known(name, counts.people(name));
        }
    }

    private static boolean isFew(long people) {
        return Smallness.ATTRIBUTE.isSmall(people, Disclosure.THRESHOLD);
    }

    private void goals(Line line) {
        counts.count(line.figure("goals"), some(line.goals()), Smallness.ATTRIBUTE);
        others(line, "");
        List<String> names = new ArrayList<>();
        for (Sex sex : Sex.values()) {
            String name = line.figure("goals." + name(sex));
            names.add(name);
            count(sex, name, some(line.of(sex).goals()), Smallness.ATTRIBUTE);
            others(line, "." + name(sex));
        }
        counts.sum(line.figure("goals"), names);
    }

    private void others(Line line, String of) {
        counts.rest(
                line.figure("otherExits" + of),
                line.figure("exits" + of),
                List.of(line.figure("goals" + of)),
                Smallness.ATTRIBUTE);
    }

    private void count(Sex sex, String name, long people, Smallness smallness) {
        if (PRINTED.containsKey(sex)) {
            counts.count(name, people, smallness);
        } else {
            counts.unprinted(name, people, smallness);
        }
    }

    /** The whole is the sum of all lines, and what is counted one by one of those followed. */
    void sumUp(Line total, List<Line> lines, List<Line> followed) {
        sumUp(total, "participants", lines);
        SEXES.forEach(sex -> sumUp(total, sex, lines));
        if (!followed.isEmpty()) {
            for (String figure : List.of("exits", "goals")) {
                sumUp(total, figure, followed);
                SEXES.forEach(sex -> sumUp(total, figure + "." + sex, followed));
            }
        }
    }

    private void sumUp(Line total, String figure, List<Line> parts) {
        counts.sum(total.figure(figure), parts.stream().map(line -> line.figure(figure)).toList());
    }

    private static boolean isLarge(long people) {
        return !Smallness.PARTY.isSmall(people, Disclosure.THRESHOLD);
    }

    static long some(@Nullable Long people) {
        return people == null ? 0 : people;
    }
}
