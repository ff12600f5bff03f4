package se.samspel.funding.sie.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What our ledger hands over to the accounting system: vouchers of a year in the series {@code SP},
 * each text beginning with our reference, by which it is known again when it comes back.
 *
 * @param accounts the names of the accounts posted on, by number
 * @param projects the names of the objects of dimension 6 posted on, by object
 */
public record Sie4I(
        Origin origin,
        List<Voucher> vouchers,
        Map<String, String> accounts,
        Map<String, String> projects) {

    private static final Comparator<ObjectRef> IN_ORDER =
            Comparator.comparingInt(ObjectRef::dimension).thenComparing(ObjectRef::object);

    /** Whose vouchers, of which calendar year, written when. */
    public record Origin(String organisationNumber, String name, int year, LocalDate writtenOn) {}

    public SieFile file() {
        var identification =
                new Identification(
                        false,
                        4,
                        new Program("Samspel", "1", origin.writtenOn()),
                        new Company(origin.name(), origin.organisationNumber(), null, null),
                        new Scale(null, null, null, Scale.KRONOR));
        var year =
                new FiscalYear(
                        0, LocalDate.of(origin.year(), 1, 1), LocalDate.of(origin.year(), 12, 31));
        return new SieFile(
                new SieHead(identification, List.of(year), chart()),
                List.of(),
                List.of(),
                vouchers.stream().map(Sie4I::ours).toList());
    }

    public byte[] bytes() {
        return SieWriter.write(file());
    }

    private static Voucher ours(Voucher voucher) {
        var reference = new OwnReference(voucher.number());
        String text =
                (voucher.text() + " ").startsWith(reference.written() + " ")
                        ? voucher.text()
                        : (reference.written() + " " + voucher.text()).strip();
        return new Voucher(
                OwnReference.SERIES,
                voucher.number(),
                voucher.day(),
                text,
                voucher.registeredOn(),
                voucher.lines());
    }

    private Chart chart() {
        Map<String, String> names = new TreeMap<>();
        var objects = new TreeSet<>(IN_ORDER);
        for (Voucher voucher : vouchers) {
            for (VoucherLine line : voucher.lines()) {
                names.put(line.account(), accounts.getOrDefault(line.account(), ""));
                line.objects().stream()
                        .filter(object -> object.isProject() || object.isCostCentre())
                        .forEach(objects::add);
            }
        }
        return new Chart(
                names.entrySet().stream()
                        .map(account ->
                                new Account(
                                        account.getKey(),
                                        account.getValue(),
                                        null,
                                        null,
                                        List.of()))
                        .toList(),
                objects.stream()
                        .mapToInt(ObjectRef::dimension)
                        .distinct()
                        .mapToObj(Sie4I::dimension)
                        .toList(),
                objects.stream().map(object -> new SieObject(object, name(object))).toList());
    }

    private static Dimension dimension(int number) {
        return new Dimension(
                number, number == ObjectRef.PROJECT ? "Projekt" : "Kostnadsställe", null);
    }

    private String name(ObjectRef object) {
        return object.isProject() ? projects.getOrDefault(object.object(), "") : object.object();
    }
}
