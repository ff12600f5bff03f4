package se.samspel.reporting.figures.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.definition.domain.Cohort;
import se.samspel.reporting.definition.domain.Condition;
import se.samspel.reporting.definition.domain.Days;
import se.samspel.reporting.definition.domain.Population;

/** Reads a question back from its name, so that it can be asked and bound to others again. */
final class AskName {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final Pattern NAME =
            Pattern.compile(
                    "(?<population>[A-Z_]+)/(?<kind>[A-Z]+)@(?<from>"
                            + DAY
                            + ")(?:\\.\\.(?<to>"
                            + DAY
                            + "))?(?:/age@(?<age>"
                            + DAY
                            + "))?/(?<conditions>[^#]*)(?:#(?<amount>.+))?");

    // The oldest's age band ends with the sign that stands between codes.
    private static final Pattern BETWEEN_CODES = Pattern.compile("\\+(?!$)");

    private AskName() {}

    /** Empty for names that no question has. */
    static Optional<Ask> read(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return population(matcher.group("population"))
                .flatMap(population -> ask(population, matcher))
                .filter(ask -> ask.name().equals(name));
    }

    private static Optional<Population> population(String name) {
        return Arrays.stream(Population.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private static Optional<Ask> ask(Population population, Matcher name) {
        LocalDate from = LocalDate.parse(name.group("from"));
        Days days = new Days(from, day(name.group("to"), from));
        LocalDate age = day(name.group("age"), from);
        String amount = name.group("amount");
        List<Condition> conditions = conditions(name.group("conditions"));
        return switch (name.group("kind")) {
            case "IN" ->
                    Optional.of(new Ask(population, Cohort.ENROLLED, days, conditions, amount));
            case "OUT" -> Optional.of(new Ask(population, Cohort.EXITS, days, conditions, amount));
            case "TOTAL" ->
                    Optional.of(
                            new Ask(population, Cohort.TOTAL_IN_PERIOD, days, conditions, amount));
            case "THERE" ->
                    Optional.of(
                            age.equals(from)
                                    ? new Ask(
                                            population,
                                            Cohort.ACTIVE_AT_END,
                                            new Days(from, from),
                                            conditions,
                                            amount)
                                    : new Ask(
                                            population,
                                            Cohort.ACTIVE_AT_START,
                                            new Days(from.plusDays(1), age),
                                            conditions,
                                            amount));
            default -> Optional.empty();
        };
    }

    private static LocalDate day(@Nullable String day, LocalDate otherwise) {
        return day == null ? otherwise : LocalDate.parse(day);
    }

    private static List<Condition> conditions(String text) {
        return Stream.of(text.split("&", -1))
                .filter(each -> each.indexOf('=') > 0)
                .map(AskName::condition)
                .toList();
    }

    private static Condition condition(String text) {
        String dimension = text.substring(0, text.indexOf('='));
        String codes = text.substring(dimension.length() + 1);
        return switch (codes) {
            case "*" -> Condition.known(dimension);
            case "-" -> Condition.unknown(dimension);
            default -> Condition.in(dimension, List.of(BETWEEN_CODES.split(codes, -1)));
        };
    }
}
