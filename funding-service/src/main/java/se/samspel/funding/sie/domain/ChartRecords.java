package se.samspel.funding.sie.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;

/** The records of the chart of accounts and of its dimensions. */
final class ChartRecords {

    private static final int MOST = 200_000;

    private final Map<String, Draft> accounts = new LinkedHashMap<>();
    private final Map<Integer, Dimension> dimensions = new LinkedHashMap<>();
    private final Map<ObjectRef, SieObject> objects = new LinkedHashMap<>();
    private int records;

    /** An account whose records may stand anywhere. */
    private static final class Draft {

        private final String number;
        private final List<String> taxCodes = new ArrayList<>();
        private String name = "";
        private @Nullable String kind;
        private @Nullable String unit;

        Draft(String number) {
            this.number = number;
        }

        Account account() {
            return new Account(number, name, kind, unit, List.copyOf(taxCodes));
        }
    }

    /** False where the record is none of these. */
    boolean take(SieRecord record) {
        switch (record.label()) {
            case "#KONTO" -> draft(record).name = record.text(1).strip();
            case "#KTYP" -> draft(record).kind = textOrNull(record);
            case "#ENHET" -> draft(record).unit = textOrNull(record);
            case "#SRU" -> draft(record).taxCodes.add(record.text(1).strip());
            case "#DIM", "#UNDERDIM" -> dimension(record);
            case "#OBJEKT" -> object(record);
            default -> {
                return false;
            }
        }
        if (++records > MOST) {
            throw record.fault(
                    "too-many",
                    Text.of("kontoplanen är orimligt stor.", "the chart is unreasonably large."));
        }
        return true;
    }

    private Draft draft(SieRecord record) {
        return accounts.computeIfAbsent(record.account(0), Draft::new);
    }

    private static @Nullable String textOrNull(SieRecord record) {
        String text = record.text(1).strip();
        return text.isEmpty() ? null : text;
    }

    private void dimension(SieRecord record) {
        int number = dimensionNumber(record, 0);
        Integer parent = record.label().equals("#UNDERDIM") ? dimensionNumber(record, 2) : null;
        dimensions.putIfAbsent(number, new Dimension(number, record.text(1).strip(), parent));
    }

    private void object(SieRecord record) {
        String number = record.required(1, Text.of("Objektnumret", "The object's number"));
        var ref = new ObjectRef(dimensionNumber(record, 0), number);
        objects.putIfAbsent(ref, new SieObject(ref, record.text(2).strip()));
    }

    private static int dimensionNumber(SieRecord record, int at) {
        return record.number(at, Text.of("Dimensionsnumret", "The dimension's number"));
    }

    Chart chart() {
        return new Chart(
                accounts.values().stream().map(Draft::account).toList(),
                List.copyOf(dimensions.values()),
                List.copyOf(objects.values()));
    }
}
