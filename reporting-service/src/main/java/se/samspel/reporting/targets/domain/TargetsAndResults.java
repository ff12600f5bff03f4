package se.samspel.reporting.targets.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.cost.domain.Cells;
import se.samspel.reporting.cost.domain.CostPerResult;
import se.samspel.reporting.cost.domain.CostPerResult.Line;
import se.samspel.reporting.cost.domain.Group;
import se.samspel.reporting.cost.domain.InterventionFacts;
import se.samspel.reporting.cost.domain.People;
import se.samspel.reporting.cost.domain.PeopleReport;
import se.samspel.reporting.disclosure.domain.ProtectedCounts;
import se.samspel.reporting.disclosure.domain.Smallness;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.teamreport.domain.Period;

/** Planned participants and targets of an association's year against the figures computed of it. */
public record TargetsAndResults(
        Period year, List<InterventionFacts> interventions, Map<UUID, List<Target>> targets) {

    private static final List<Map.Entry<String, Sex>> WOMEN_AND_MEN =
            List.of(Map.entry("women", Sex.KVINNA), Map.entry("men", Sex.MAN));

    public TargetsAndResults {
        interventions = List.copyOf(interventions);
        targets = Map.copyOf(targets);
    }

    /** A target of an intervention. */
    public record Aim(InterventionFacts intervention, Target target) {}

    /** Those that count on some day of the year, in order of interventions. */
    public List<Aim> aims() {
        List<Aim> aims = new ArrayList<>();
        for (InterventionFacts each : interventions) {
            targets.getOrDefault(each.id(), List.of()).stream()
                    .filter(target -> target.overlaps(year))
                    .forEach(target -> aims.add(new Aim(each, target)));
        }
        return aims;
    }

    /** Undefined where no computed figure answers it, and where its period is another one. */
    public Cell result(Aim aim, Cells cells) {
        Indicator indicator = answered(aim).orElse(null);
        if (indicator == null) {
            return new Cell.Undefined();
        }
        Line line = result().lines().get(interventions.indexOf(aim.intervention()));
        String name = line.figure(indicator.figure());
        People people = aim.intervention().people();
        Long counted = people(aim.intervention(), line, indicator);
        if (counted == null) {
            return new Cell.Undefined();
        }
        String base = line.figure(indicator.people());
        return switch (indicator) {
            case PARTICIPANTS, ENROLLED, EXITS, GOAL_ATTAINED -> cells.people(name, counted);
            case GOAL_ATTAINED_SHARE -> cells.share(base, name, share(people));
            case COST_PER_PARTICIPANT -> cells.each(base, name, line.perParticipant());
            case COST_PER_GOAL -> cells.each(base, name, line.perGoal());
        };
    }

    /** Women and men behind a result; undefined where they are not told apart. */
    public List<Cell> sexes(Aim aim, Cells cells) {
        Line line = result().lines().get(interventions.indexOf(aim.intervention()));
        Indicator indicator = answered(aim).orElse(null);
        return WOMEN_AND_MEN.stream()
                .map(sex -> {
                    Group group = line.of(sex.getValue());
                    return switch (indicator) {
                        case PARTICIPANTS ->
                                cells.people(line.figure(sex.getKey()), group.people());
                        case GOAL_ATTAINED ->
                                cells.people(line.figure("goals." + sex.getKey()), group.goals());
                        case null, default -> new Cell.Undefined();
                    };
                })
                .toList();
    }

    private Optional<Indicator> answered(Aim aim) {
        return Indicator.of(aim.target()).filter(indicator -> aim.target().isOf(year));
    }

    /** Of the exits without early dropouts and the deceased, as in the team report. */
    private static @Nullable BigDecimal share(People people) {
        return Cells.percent(people.goals(), people.goalBase());
    }

    public CostPerResult result() {
        return CostPerResult.of(interventions, year);
    }

    /** The counts of people that are printed or told by what is, by figure. */
    public Map<String, Long> printed() {
        CostPerResult result = result();
        Map<String, Long> printed = new TreeMap<>();
        Stream.concat(result.lines().stream(), Stream.of(result.total()))
                .forEach(line -> {
                    printed.put(line.figure("participants"), line.participants());
                    printed.put(line.figure("women"), line.of(Sex.KVINNA).people());
                    printed.put(line.figure("men"), line.of(Sex.MAN).people());
                });
        for (Aim aim : aims()) {
            Line line = result.lines().get(interventions.indexOf(aim.intervention()));
            answered(aim)
                    .ifPresent(indicator -> {
                        Long people = people(aim.intervention(), line, indicator);
                        if (people != null) {
                            printed.put(line.figure(indicator.people()), people);
                            if (indicator == Indicator.GOAL_ATTAINED) {
                                printed.putAll(goalsBySex(line));
                            }
                        }
                    });
        }
        return printed;
    }

    private static Map<String, Long> goalsBySex(Line line) {
        Map<String, Long> goals = new TreeMap<>();
        for (Map.Entry<String, Sex> sex : WOMEN_AND_MEN) {
            Long people = line.of(sex.getValue()).goals();
            goals.put(line.figure("goals." + sex.getKey()), people == null ? 0 : people);
        }
        return goals;
    }

    private static @Nullable Long people(InterventionFacts facts, Line line, Indicator indicator) {
        return switch (indicator) {
            case PARTICIPANTS, COST_PER_PARTICIPANT -> line.participants();
            case ENROLLED -> facts.nature().headcount() ? null : facts.people().enrolled();
            case EXITS -> line.exits();
            case GOAL_ATTAINED, GOAL_ATTAINED_SHARE, COST_PER_GOAL -> line.goals();
        };
    }

    public Map<String, String> names() {
        Map<String, String> names = PeopleReport.ownNames(printed(), year);
        names.putAll(result().names(year));
        return names;
    }

    /** Hands over every count and every equation; an association's figures are never exact. */
    public void addTo(ProtectedCounts counts) {
        CostPerResult result = result();
        result.addTo(counts);
        for (int i = 0; i < interventions.size(); i++) {
            InterventionFacts facts = interventions.get(i);
            if (!facts.nature().headcount()) {
                Line line = result.lines().get(i);
                bind(counts, line, facts.people());
                BigDecimal percent = share(facts.people());
                if (percent != null && isPrinted(facts, Indicator.GOAL_ATTAINED_SHARE)) {
                    counts.share(
                            line.figure("goalShare"),
                            line.figure("goals"),
                            line.figure("goalBase"),
                            percent);
                }
            }
        }
    }

    private boolean isPrinted(InterventionFacts facts, Indicator indicator) {
        return targets.getOrDefault(facts.id(), List.of()).stream()
                .filter(target -> target.isOf(year))
                .anyMatch(target -> Indicator.of(target).filter(indicator::equals).isPresent());
    }

    private static void bind(ProtectedCounts counts, Line line, People people) {
        String before = line.figure("activeAtStart");
        String enrolled = line.figure("enrolled");
        counts.unprinted(before, people.total() - people.enrolled(), Smallness.PARTY);
        counts.count(enrolled, people.enrolled(), Smallness.PARTY);
        counts.sum(line.figure("participants"), List.of(before, enrolled));
        String after = line.figure("activeAtEnd");
        counts.unprinted(after, people.total() - people.exits(), Smallness.PARTY);
        counts.sum(line.figure("participants"), List.of(line.figure("exits"), after));
        String base = line.figure("goalBase");
        String rest = line.figure("dropouts");
        String missed = line.figure("goalMissed");
        counts.unprinted(base, people.goalBase(), Smallness.PARTY);
        counts.unprinted(rest, people.exits() - people.goalBase(), Smallness.PARTY);
        counts.unprinted(missed, people.goalBase() - people.goals(), Smallness.ATTRIBUTE);
        counts.sum(line.figure("exits"), List.of(base, rest));
        counts.sum(base, List.of(line.figure("goals"), missed));
    }
}
