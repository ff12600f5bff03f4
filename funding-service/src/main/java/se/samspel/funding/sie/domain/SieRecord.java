package se.samspel.funding.sie.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;

/** A label and its fields, read as what the label says they are. */
final class SieRecord implements SieElement {

    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{1,10}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern QUANTITY = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?");
    private static final Pattern DAY = Pattern.compile("[0-9]{8}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{6}");

    private final int line;
    private final String label;
    private final List<Field> fields;
    private final FieldText characters;

    SieRecord(int line, String label, List<Field> fields, FieldText characters) {
        this.line = line;
        this.label = label;
        this.fields = fields;
        this.characters = characters;
    }

    @Override
    public int line() {
        return line;
    }

    String label() {
        return label;
    }

    int size() {
        return fields.size();
    }

    boolean hasObjects(int at) {
        return at < fields.size() && fields.get(at) instanceof Field.Braced;
    }

    /** Empty where the field is missing. */
    String text(int at) {
        return at < fields.size() && fields.get(at) instanceof Field.Written(byte[] bytes)
                ? characters.of(bytes, this)
                : "";
    }

    String required(int at, Text what) {
        String text = text(at).strip();
        if (text.isEmpty()) {
            throw fault(
                    "field-missing",
                    Text.of(
                            what.sv() + " saknas i fält " + (at + 1) + ".",
                            what.en() + " is missing in field " + (at + 1) + "."));
        }
        return text;
    }

    String account(int at) {
        String written = required(at, Text.of("Kontonumret", "The account number"));
        if (!ACCOUNT.matcher(written).matches()) {
            throw fault(
                    "account",
                    Text.of(
                            "kontonumret ska vara 1-10 siffror.",
                            "the account number must be 1-10 digits."));
        }
        return written;
    }

    /** In öre. */
    long amount(int at) {
        Long ore = SieAmount.ore(required(at, Text.of("Beloppet", "The amount")));
        if (ore == null) {
            throw fault(
                    "amount",
                    Text.of(
                            "beloppet i fält "
                                    + (at + 1)
                                    + " ska anges i kronor med punkt, högst två decimaler och"
                                    + " högst tio siffror före punkten, utan tusentalsavgränsare.",
                            "the amount in field "
                                    + (at + 1)
                                    + " must be in kronor with a point, at most two decimals and"
                                    + " at most ten digits before it, without separators."));
        }
        return ore;
    }

    /** Null where it is missing or no number: nothing is counted by it. */
    @Nullable BigDecimal quantity(int at) {
        String written = text(at).strip();
        return QUANTITY.matcher(written).matches() ? new BigDecimal(written) : null;
    }

    int number(int at, Text what) {
        String written = required(at, what);
        if (!NUMBER.matcher(written).matches()) {
            throw fault(
                    "number",
                    Text.of(
                            what.sv() + " i fält " + (at + 1) + " ska vara ett heltal.",
                            what.en() + " in field " + (at + 1) + " must be a whole number."));
        }
        return Integer.parseInt(written);
    }

    /** The year's place among the file's: 0 for this year, -1 for the year before. */
    int yearIndex(int at) {
        return number(at, Text.of("Årsnumret", "The year's number"));
    }

    LocalDate day(int at) {
        return day(required(at, Text.of("Datumet", "The day")), at);
    }

    @Nullable LocalDate optionalDay(int at) {
        String written = text(at).strip();
        return written.isEmpty() ? null : day(written, at);
    }

    private LocalDate day(String written, int at) {
        try {
            if (DAY.matcher(written).matches()) {
                return LocalDate.of(
                        Integer.parseInt(written, 0, 4, 10),
                        Integer.parseInt(written, 4, 6, 10),
                        Integer.parseInt(written, 6, 8, 10));
            }
        } catch (DateTimeException noDay) {
            throw noDay("ÅÅÅÅMMDD", "YYYYMMDD", at);
        }
        throw noDay("ÅÅÅÅMMDD", "YYYYMMDD", at);
    }

    YearMonth month(int at) {
        String written = required(at, Text.of("Perioden", "The period"));
        if (MONTH.matcher(written).matches()) {
            int month = Integer.parseInt(written, 4, 6, 10);
            if (month >= 1 && month <= 12) {
                return YearMonth.of(Integer.parseInt(written, 0, 4, 10), month);
            }
        }
        throw noDay("ÅÅÅÅMM", "YYYYMM", at);
    }

    private SieFault noDay(String formSv, String formEn, int at) {
        return fault(
                "date",
                Text.of(
                        "datumet i fält " + (at + 1) + " finns inte. Ange " + formSv + ".",
                        "the date in field " + (at + 1) + " doesn't exist. Give " + formEn + "."));
    }

    /** Empty where the field is no object list. */
    List<ObjectRef> objects(int at) {
        if (!(at < fields.size() && fields.get(at) instanceof Field.Braced(List<byte[]> written))) {
            return List.of();
        }
        if (written.size() % 2 != 0) {
            throw objectList();
        }
        List<ObjectRef> objects = new ArrayList<>();
        for (int i = 0; i < written.size(); i += 2) {
            String dimension = characters.of(written.get(i), this).strip();
            String object = characters.of(written.get(i + 1), this).strip();
            if (!ACCOUNT.matcher(dimension).matches() || dimension.length() > 9) {
                throw objectList();
            }
            objects.add(new ObjectRef(Integer.parseInt(dimension), object));
        }
        return List.copyOf(objects);
    }

    private SieFault objectList() {
        return fault(
                "objects",
                Text.of(
                        "objektlistan ska ha dimensionsnummer och objektnummer parvis, som {6 \"20\"}.",
                        "the object list must have dimensions and objects in pairs, as {6 \"20\"}."));
    }

    SieFault fault(String code, Text text) {
        return new SieFault(code, line, label, text);
    }
}
