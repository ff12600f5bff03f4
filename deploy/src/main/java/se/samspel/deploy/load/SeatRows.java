package se.samspel.deploy.load;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.deploy.load.Cases.Intervention;
import se.samspel.deploy.load.Cases.Seat;

/** Reads a row of {@code seats.csv} and checks it whole; a row with a fault becomes nothing. */
final class SeatRows {

    private final Association association;
    private final LocalDate today;
    private final Table<Intervention> interventions;

    SeatRows(Association association, LocalDate today, Table<Intervention> interventions) {
        this.association = association;
        this.today = today;
        this.interventions = interventions;
    }

    @Nullable Seat seat(Row row) {
        var cells = new Cells(row, today);
        cells.required("interventionKey");
        Intervention intervention = interventions.refer(row, "interventionKey");
        String function = cells.required("function");
        int agreed = cells.requiredNumber("agreedPercent", 0, 100);
        boolean vacant = cells.truth("vacant");
        int actual = actual(cells, row, vacant);
        LocalDate from = cells.requiredDay("from");
        LocalDate to = cells.day("to");
        cells.notBefore("to", to, "from", from);
        boolean alreadyFinanced = cells.truth("alreadyFinanced");
        String party = party(cells, row);
        return row.bad() || intervention == null
                ? null
                : new Seat(
                        row,
                        intervention,
                        party,
                        function,
                        agreed,
                        actual,
                        from,
                        to,
                        vacant,
                        alreadyFinanced);
    }

    /** Nobody works in a vacant seat: there the cell may be empty. */
    private static int actual(Cells cells, Row row, boolean vacant) {
        if (vacant && row.text("actualPercent").isEmpty()) {
            return 0;
        }
        int actual = cells.requiredNumber("actualPercent", 0, 100);
        if (vacant && actual > 0) {
            row.fault(
                    "actualPercent",
                    Fault.of(
                            "vacant-seat-filled",
                            "a vacant seat has an actualPercent of 0",
                            "en vakant tjänst har actualPercent 0"));
        }
        return actual;
    }

    private String party(Cells cells, Row row) {
        String key = cells.required("party");
        if (!key.isEmpty() && association.member(key).isEmpty()) {
            row.fault("party", Fault.unknownKey(key, AssociationFile.NAME));
        }
        return key;
    }
}
