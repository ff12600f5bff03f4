package se.samspel.reporting.rendering.domain;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.samspel.kit.value.Text;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.table.domain.Column;

/** How texts, figures and days are written in one language. */
public final class Writing {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    public static final Text WITHHELD = Text.of("visas ej", "withheld");
    public static final String UNDEFINED = "–";

    public static final Writing SWEDISH = new Writing(Locale.of("sv", "SE"));
    public static final Writing ENGLISH = new Writing(Locale.UK);

    // A space that never breaks a number over two lines.
    private static final char FIXED_SPACE = '\u00a0';

    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter minute;
    private final DecimalFormatSymbols symbols;

    private Writing(Locale locale) {
        this.locale = locale;
        this.day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        this.minute = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", locale).withZone(STOCKHOLM);
        this.symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign('−');
        symbols.setGroupingSeparator(FIXED_SPACE);
    }

    /** Swedish, unless English is what the reader wants first. */
    public static Writing of(Iterable<Locale> accepted) {
        for (Locale locale : accepted) {
            if (locale.getLanguage().equals("sv")) {
                return SWEDISH;
            }
            if (locale.getLanguage().equals("en")) {
                return ENGLISH;
            }
        }
        return SWEDISH;
    }

    public Locale locale() {
        return locale;
    }

    /** {@code sv} or {@code en}. */
    public String language() {
        return locale.getLanguage();
    }

    public String text(Text text) {
        return language().equals("sv") ? text.sv() : text.en();
    }

    public String text(String sv, String en) {
        return text(Text.of(sv, en));
    }

    /** With all the decimals that the value has. */
    public String number(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0", (DecimalFormatSymbols) symbols.clone());
        format.setMinimumFractionDigits(Math.max(value.scale(), 0));
        return format.format(value);
    }

    /** With the sign of its kind. */
    public String number(BigDecimal value, Column.Kind kind) {
        return kind == Column.Kind.PERCENT ? number(value) + FIXED_SPACE + "%" : number(value);
    }

    public String cell(Cell cell, Column.Kind kind) {
        return switch (cell) {
            case Cell.Number number -> number(number.value(), kind);
            case Cell.Withheld withheld -> text(WITHHELD);
            case Cell.Undefined undefined -> UNDEFINED;
            case Cell.Prose prose -> text(prose.text());
        };
    }

    public String day(LocalDate date) {
        return day.format(date);
    }

    public String days(LocalDate from, LocalDate to) {
        return day(from) + " – " + day(to);
    }

    public String minute(Instant instant) {
        return minute.format(instant);
    }
}
