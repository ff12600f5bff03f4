package se.samspel.deploy.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.Money;

/**
 * Reads the cells of one row as what their columns hold and puts a fault on the row where one can't
 * be. What is returned for such a cell is of no use: a row with a fault is thrown away.
 */
final class Cells {

    private static final DateTimeFormatter ISO_DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,12}(\\.\\d{1,9})?");
    private static final LocalDate NO_DATE = LocalDate.MIN;

    private final Row row;
    private final LocalDate today;

    Cells(Row row, LocalDate today) {
        this.row = row;
        this.today = today;
    }

    String required(String column) {
        String text = row.text(column);
        if (text.isBlank()) {
            row.fault(column, Fault.required());
        }
        return text;
    }

    @Nullable String optional(String column) {
        String text = row.text(column);
        return text.isBlank() ? null : text;
    }

    /** A day on which something is or was so; it may lie ahead. */
    @Nullable LocalDate day(String column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text, ISO_DATE);
            if (day.getYear() >= 1900 && day.getYear() <= 2199) {
                return day;
            }
        } catch (DateTimeParseException noSuchDay) {
            // Told below: the parser's words are no use to the file's author.
        }
        row.fault(
                column,
                Fault.of(
                        "bad-date",
                        "'" + text + "' is not a date (YYYY-MM-DD)",
                        "'" + text + "' är inget datum (ÅÅÅÅ-MM-DD)"));
        return null;
    }

    LocalDate requiredDay(String column) {
        required(column);
        LocalDate day = day(column);
        return day == null ? NO_DATE : day;
    }

    /** A day on which somebody did something: never after today. */
    @Nullable LocalDate actDay(String column) {
        LocalDate day = day(column);
        if (day != null && day.isAfter(today)) {
            row.fault(
                    column,
                    Fault.of(
                            "future-act-date",
                            day + " is after today",
                            day + " är senare än i dag"));
        }
        return day;
    }

    LocalDate requiredActDay(String column) {
        required(column);
        LocalDate day = actDay(column);
        return day == null ? NO_DATE : day;
    }

    @Nullable String code(String column, Set<String> list) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!list.contains(text)) {
            row.fault(column, Fault.unknownCode(text, column));
        }
        return text;
    }

    String requiredCode(String column, Set<String> list) {
        String code = code(column, list);
        if (code == null) {
            row.fault(column, Fault.required());
            return "";
        }
        return code;
    }

    /** true or false, as spreadsheets write them too; empty is false. */
    boolean truth(String column) {
        String text = row.text(column);
        boolean isTrue = text.equalsIgnoreCase("true");
        if (!text.isEmpty() && !isTrue && !text.equalsIgnoreCase("false")) {
            row.fault(
                    column,
                    Fault.of(
                            "bad-truth-value",
                            "'" + text + "' is neither true nor false",
                            "'" + text + "' är varken true eller false"));
        }
        return isTrue;
    }

    @Nullable Integer number(String column, int least, int most) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (NUMBER.matcher(text).matches()) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        row.fault(
                column,
                Fault.of(
                        "bad-number",
                        "'" + text + "' is not a whole number " + least + "-" + most,
                        "'" + text + "' är inget heltal " + least + "-" + most));
        return null;
    }

    int requiredNumber(String column, int least, int most) {
        required(column);
        Integer number = number(column, least, most);
        return number == null ? 0 : number;
    }

    @Nullable BigDecimal amount(String column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (AMOUNT.matcher(text).matches()) {
            try {
                return Money.ofSek(new BigDecimal(text)).toSek();
            } catch (BrokenRule noMoney) {
                row.fault(column, new Fault("bad-amount", noMoney.text()));
                return null;
            }
        }
        row.fault(
                column,
                Fault.of(
                        "bad-amount",
                        "'" + text + "' is not an amount in kronor",
                        "'" + text + "' är inget belopp i kronor"));
        return null;
    }

    /** The parts between semicolons; none for an empty cell. */
    List<String> parts(String column) {
        return Arrays.stream(row.text(column).split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    void notBefore(String column, @Nullable LocalDate day, String earlier, @Nullable LocalDate of) {
        if (day != null && of != null && day.isBefore(of) && !of.equals(NO_DATE)) {
            row.fault(column, Fault.before(column, earlier));
        }
    }
}
