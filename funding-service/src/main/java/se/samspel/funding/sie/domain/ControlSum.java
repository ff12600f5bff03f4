package se.samspel.funding.sie.domain;

import java.util.zip.CRC32;
import se.samspel.kit.value.Text;

/**
 * #KSUMMA: CRC-32 of labels and fields between its two records, without what separates fields,
 * quotes and braces. The specification is silent on the backslash of an escaped quote and programs
 * differ, so either way is right.
 */
final class ControlSum {

    private enum State {
        ABSENT,
        COUNTING,
        CHECKED
    }

    private final CRC32 unescaped = new CRC32();
    private final CRC32 escaped = new CRC32();
    private State state = State.ABSENT;
    private int from;

    /** A label or a field, without and with its backslashes. */
    void add(byte[] plain, byte[] written) {
        if (state == State.COUNTING) {
            unescaped.update(plain);
            escaped.update(written);
        }
    }

    /** One of the two records: the first has no field, the last one the sum. */
    void record(SieRecord record) {
        if (record.size() == 0 && state == State.ABSENT) {
            state = State.COUNTING;
            from = record.line();
            return;
        }
        if (record.size() == 0 || state != State.COUNTING) {
            throw record.fault(
                    "checksum-order",
                    Text.of(
                            "#KSUMMA ska stå två gånger: först utan summa, sist med.",
                            "#KSUMMA must stand twice: first without its sum, last with it."));
        }
        state = State.CHECKED;
        String given = record.text(0).strip();
        if (!isSum(given, unescaped) && !isSum(given, escaped)) {
            throw record.fault(
                    "checksum",
                    Text.of(
                            "kontrollsumman stämmer inte: filen är ändrad eller skadad. Exportera"
                                    + " den på nytt.",
                            "the checksum is wrong: the file has been changed or damaged. Export it"
                                    + " anew."));
        }
    }

    /** Some programs write the sum with a sign. */
    private static boolean isSum(String given, CRC32 sum) {
        return given.equals(Long.toString(sum.getValue()))
                || given.equals(Integer.toString((int) sum.getValue()));
    }

    /** Whether the file ends as it began. */
    void end() {
        if (state == State.COUNTING) {
            throw new SieFault(
                    "truncated",
                    from,
                    "#KSUMMA",
                    Text.of(
                            "den avslutande #KSUMMA saknas: filen är avhuggen. Exportera den på"
                                    + " nytt.",
                            "the closing #KSUMMA is missing: the file is cut off. Export it anew."));
        }
    }

    boolean isChecked() {
        return state == State.CHECKED;
    }

    static long of(byte[] fields) {
        CRC32 sum = new CRC32();
        sum.update(fields);
        return sum.getValue();
    }
}
