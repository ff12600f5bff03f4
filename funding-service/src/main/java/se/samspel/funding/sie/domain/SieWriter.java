package se.samspel.funding.sie.domain;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a file as SIE 4B wants it: PC8, CR LF, and its control sum. */
public final class SieWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream summed = new ByteArrayOutputStream();

    private SieWriter() {}

    public static byte[] write(SieFile file) {
        var writer = new SieWriter();
        writer.file(file);
        return writer.out.toByteArray();
    }

    private void file(SieFile file) {
        Identification identification = file.head().identification();
        line("#FLAGGA", plain(identification.takenInBefore() ? "1" : "0"));
        summed.reset();
        line("#KSUMMA");
        summed.reset();
        identification(identification);
        file.head()
                .years()
                .forEach(year ->
                        line("#RAR", number(year.index()), day(year.from()), day(year.to())));
        scale(identification.scale());
        chart(file.head().chart());
        file.balances().forEach(this::balance);
        file.periodBalances().forEach(this::period);
        file.vouchers().forEach(this::voucher);
        line("#KSUMMA", plain(Long.toString(ControlSum.of(summed.toByteArray()))));
    }

    private void identification(Identification identification) {
        Program program = identification.program();
        line("#PROGRAM", quoted(program.name()), quoted(program.version()));
        line("#FORMAT", plain("PC8"));
        line("#GEN", day(program.generatedOn()));
        line("#SIETYP", number(identification.type()));
        Company company = identification.company();
        optional("#FTYP", company.kind());
        optional("#FNR", company.id());
        optional("#ORGNR", company.organisationNumber());
        line("#FNAMN", quoted(company.name()));
    }

    private void scale(Scale scale) {
        if (scale.taxYear() != null) {
            line("#TAXAR", number(scale.taxYear()));
        }
        if (scale.balancesUntil() != null) {
            line("#OMFATTN", day(scale.balancesUntil()));
        }
        optional("#KPTYP", scale.chart());
        line("#VALUTA", quoted(scale.currency()));
    }

    private void chart(Chart chart) {
        for (Account account : chart.accounts()) {
            Part number = plain(account.number());
            line("#KONTO", number, quoted(account.name()));
            if (account.kind() != null) {
                line("#KTYP", number, quoted(account.kind()));
            }
            if (account.unit() != null) {
                line("#ENHET", number, quoted(account.unit()));
            }
            account.taxCodes().forEach(code -> line("#SRU", number, quoted(code)));
        }
        for (Dimension dimension : chart.dimensions()) {
            Part number = number(dimension.number());
            if (dimension.parent() == null) {
                line("#DIM", number, quoted(dimension.name()));
            } else {
                line("#UNDERDIM", number, quoted(dimension.name()), number(dimension.parent()));
            }
        }
        for (SieObject object : chart.objects()) {
            line(
                    "#OBJEKT",
                    number(object.ref().dimension()),
                    quoted(object.ref().object()),
                    quoted(object.name()));
        }
    }

    private void balance(Balance balance) {
        line(
                "#" + balance.kind().name(),
                number(balance.yearIndex()),
                plain(balance.account()),
                balance.kind().isOfObject() ? objects(balance.objects()) : Part.NONE,
                amount(balance.ore()),
                quantity(balance.quantity()));
    }

    private void period(PeriodBalance balance) {
        line(
                balance.budgeted() ? "#PBUDGET" : "#PSALDO",
                number(balance.yearIndex()),
                plain(balance.month().format(MONTH)),
                plain(balance.account()),
                objects(balance.objects()),
                amount(balance.ore()),
                quantity(balance.quantity()));
    }

    private void voucher(Voucher voucher) {
        line(
                "#VER",
                quoted(voucher.series()),
                quoted(voucher.number()),
                day(voucher.day()),
                quoted(voucher.text()),
                optionalDay(voucher.registeredOn()));
        bytes("{\r\n");
        for (VoucherLine line : voucher.lines()) {
            line(
                    "#TRANS",
                    plain(line.account()),
                    objects(line.objects()),
                    amount(line.ore()),
                    optionalDay(line.day()),
                    quoted(line.text()),
                    quantity(line.quantity()));
        }
        bytes("}\r\n");
    }

    /** A field as it is written and as it is summed. */
    private record Part(String written, String summed) {

        static final Part NONE = new Part("", "");
    }

    private static Part plain(String text) {
        return new Part(text, text);
    }

    private static Part number(int number) {
        return plain(Integer.toString(number));
    }

    private static Part amount(long ore) {
        return plain(SieAmount.write(ore));
    }

    private static Part day(LocalDate day) {
        return plain(day.format(DAY));
    }

    private static Part optionalDay(@Nullable LocalDate day) {
        return day == null ? quoted("") : day(day);
    }

    private static Part quantity(@Nullable BigDecimal quantity) {
        return quantity == null ? Part.NONE : plain(quantity.toPlainString());
    }

    private static Part quoted(String text) {
        String clean = WrittenText.of(text);
        return new Part('"' + clean.replace("\"", "\\\"") + '"', clean);
    }

    private static Part objects(List<ObjectRef> objects) {
        var written = new StringBuilder("{");
        var summed = new StringBuilder();
        for (ObjectRef object : objects) {
            Part number = quoted(object.object());
            written.append(written.length() > 1 ? " " : "")
                    .append(object.dimension())
                    .append(' ')
                    .append(number.written());
            summed.append(object.dimension()).append(number.summed());
        }
        return new Part(written.append('}').toString(), summed.toString());
    }

    private void optional(String label, @Nullable String text) {
        if (text != null) {
            line(label, quoted(text));
        }
    }

    private void line(String label, Part... fields) {
        var written = new StringBuilder(label);
        sum(label);
        for (Part field : fields) {
            if (!field.written().isEmpty()) {
                written.append(' ').append(field.written());
                sum(field.summed());
            }
        }
        bytes(written.append("\r\n").toString());
    }

    private void sum(String text) {
        summed.writeBytes(CodePage437.encode(text));
    }

    private void bytes(String text) {
        out.writeBytes(CodePage437.encode(text));
    }
}
