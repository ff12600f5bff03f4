package se.samspel.funding.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.samspel.funding.reconciliation.domain.AccountMonths;
import se.samspel.funding.reconciliation.domain.Booked;
import se.samspel.funding.reconciliation.domain.BooksFile;
import se.samspel.funding.reconciliation.domain.Comparison;
import se.samspel.funding.reconciliation.domain.Months;
import se.samspel.funding.reconciliation.domain.Snapshot;
import se.samspel.funding.sieimport.ImportedBooks;
import se.samspel.funding.sieimport.domain.ActualsImport;
import se.samspel.funding.sieimport.domain.ImportState;
import se.samspel.funding.sieimport.domain.StatedCompany;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** Reads both sides and compares them, inside the transaction of a use case. */
@ApplicationScoped
class SnapshotTaking {

    private final BothSides sides;
    private final ImportedBooks books;

    SnapshotTaking(BothSides sides, ImportedBooks books) {
        this.sides = sides;
        this.books = books;
    }

    /** What was found, with the day up to which the file counts. */
    record Taken(Snapshot snapshot, LocalDate asOf) {}

    /** 422 where the file is unknown or can't tell of the period. */
    Taken take(String associationId, Months period, UUID fileId) {
        ActualsImport file = books.file(associationId, fileId);
        if (file == null) {
            throw Problem.unknownReference(
                    "/sieImportId",
                    Text.of(
                            "Förbundet har ingen sådan SIE-import.",
                            "The association has no such SIE import."));
        }
        booksFile(file).refuseUnlessFit(period);
        List<Booked> ledger = sides.ledger(associationId, period.year());
        List<Booked> own = sides.inBooks(fileId);
        var compared = new AccountMonths.Sides(ledger, own, sums(fileId, period));
        var snapshot =
                new Snapshot(
                        period,
                        file.fingerprint(),
                        lastNumber(ledger),
                        Comparison.of(period, ledger, own),
                        AccountMonths.of(period, compared, books.mapping(associationId)::counts));
        return new Taken(snapshot, Objects.requireNonNull(file.asOf()));
    }

    private static BooksFile booksFile(ActualsImport file) {
        ActualsImport.Stated stated = file.stated();
        return new BooksFile(
                file.year(),
                stated == null ? null : stated.sieType(),
                file.asOf(),
                stated != null
                        && stated.company() == StatedCompany.OTHER
                        && file.state() != ImportState.COMMITTED);
    }

    private List<AccountMonths.BooksSum> sums(UUID fileId, Months period) {
        return books.months(fileId, period.from(), period.to()).stream()
                .map(sum -> new AccountMonths.BooksSum(sum.account(), sum.month(), sum.ore()))
                .toList();
    }

    private static long lastNumber(List<Booked> ledger) {
        return ledger.stream()
                .map(Booked::number)
                .mapToLong(number -> number == null ? 0 : number)
                .max()
                .orElse(0);
    }
}
