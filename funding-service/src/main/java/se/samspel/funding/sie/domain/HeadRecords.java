package se.samspel.funding.sie.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;

/** The records by which a file says what it is. #PROSA and #ADRESS may name persons: not read. */
final class HeadRecords {

    /** Without one of them a file can't be trusted (SIE 4B, compulsory in all types). */
    private static final List<String> COMPULSORY =
            List.of("#FLAGGA", "#PROGRAM", "#FORMAT", "#GEN", "#FNAMN");

    private final FieldText characters;
    private final Map<String, SieRecord> known = new HashMap<>();
    private final List<FiscalYear> years = new ArrayList<>();
    private @Nullable SieRecord vouchersFrom;
    private @Nullable SieRecord periodsFrom;
    private @Nullable SieRecord balancesFrom;

    HeadRecords(FieldText characters) {
        this.characters = characters;
    }

    /** False where the record is none of these. */
    boolean take(SieRecord record) {
        switch (record.label()) {
            case "#FORMAT" -> characters.format(record);
            case "#RAR" -> year(record);
            case "#FLAGGA",
                    "#PROGRAM",
                    "#GEN",
                    "#SIETYP",
                    "#PROSA",
                    "#FTYP",
                    "#FNR",
                    "#ORGNR",
                    "#ADRESS",
                    "#FNAMN",
                    "#TAXAR",
                    "#OMFATTN",
                    "#KPTYP",
                    "#VALUTA" -> {}
            default -> {
                return false;
            }
        }
        // Which characters the file has shows where they stand first.
        record.text(0);
        known.putIfAbsent(record.label(), record);
        return true;
    }

    /** The first of the vouchers, months or totals, whose presence some records hang on. */
    void money(SieRecord record) {
        switch (record.label()) {
            case "#VER" -> vouchersFrom = vouchersFrom == null ? record : vouchersFrom;
            case "#PSALDO", "#PBUDGET" -> periodsFrom = periodsFrom == null ? record : periodsFrom;
            case "#TRANS", "#RTRANS", "#BTRANS" -> {}
            default -> balancesFrom = balancesFrom == null ? record : balancesFrom;
        }
    }

    private void year(SieRecord record) {
        int index = record.yearIndex(0);
        var year = new FiscalYear(index, record.day(1), record.day(2));
        if (year.to().isBefore(year.from()) || years.stream().anyMatch(y -> y.index() == index)) {
            throw record.fault(
                    "year",
                    Text.of(
                            "räkenskapsåret slutar innan det börjar eller anges två gånger.",
                            "the year ends before it begins or is given twice."));
        }
        years.add(year);
    }

    SieHead head(Chart chart, int lastLine) {
        COMPULSORY.forEach(label -> of(label, lastLine));
        int type = type(lastLine);
        SieRecord money = periodsFrom != null ? periodsFrom : balancesFrom;
        if (years.isEmpty() && money != null) {
            throw missing("#RAR", lastLine);
        }
        SieRecord program = of("#PROGRAM", lastLine);
        var identification =
                new Identification(
                        isFlagged(of("#FLAGGA", lastLine)),
                        type,
                        new Program(program.text(0), program.text(1), of("#GEN", lastLine).day(0)),
                        company(lastLine),
                        scale());
        return new SieHead(identification, List.copyOf(years), chart);
    }

    private SieRecord of(String label, int lastLine) {
        SieRecord record = known.get(label);
        if (record == null) {
            throw missing(label, lastLine);
        }
        return record;
    }

    private static SieFault missing(String label, int lastLine) {
        return new SieFault(
                "label-missing",
                lastLine,
                label,
                Text.of(
                        label
                                + " saknas i hela filen men är obligatorisk. Exportera filen på nytt.",
                        label + " is missing in the whole file but compulsory. Export it anew."));
    }

    private static boolean isFlagged(SieRecord flag) {
        return switch (flag.text(0).strip()) {
            case "0" -> false;
            case "1" -> true;
            default -> throw flag.fault("flag", Text.of("ska vara 0 eller 1.", "must be 0 or 1."));
        };
    }

    /** SIE 4B lets a file of type 1 leave it out. */
    private int type(int lastLine) {
        SieRecord record = known.get("#SIETYP");
        if (record == null && (vouchersFrom != null || periodsFrom != null)) {
            throw missing("#SIETYP", lastLine);
        }
        int type = record == null ? 1 : record.number(0, Text.of("Typen", "The type"));
        if (record != null && (type < 1 || type > 4)) {
            throw record.fault("type", Text.of("ska vara 1, 2, 3 eller 4.", "must be 1 to 4."));
        }
        if (vouchersFrom != null && type != 4) {
            throw vouchersFrom.fault(
                    "type",
                    Text.of(
                            "verifikationer hör till typ 4; filen säger typ " + type + ".",
                            "vouchers belong to type 4; the file says type " + type + "."));
        }
        return type;
    }

    private Company company(int lastLine) {
        return new Company(
                of("#FNAMN", lastLine).text(0).strip(),
                optional("#ORGNR"),
                optional("#FNR"),
                optional("#FTYP"));
    }

    private Scale scale() {
        SieRecord until = known.get("#OMFATTN");
        LocalDate day = until == null ? null : until.optionalDay(0);
        String taxYear = optional("#TAXAR");
        String currency = optional("#VALUTA");
        return new Scale(
                day,
                taxYear != null && taxYear.matches("[0-9]{4}") ? Integer.valueOf(taxYear) : null,
                optional("#KPTYP"),
                currency == null ? Scale.KRONOR : currency);
    }

    private @Nullable String optional(String label) {
        SieRecord record = known.get(label);
        String text = record == null ? "" : record.text(0).strip();
        return text.isEmpty() ? null : text;
    }
}
