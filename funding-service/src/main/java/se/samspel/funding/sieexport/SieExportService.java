package se.samspel.funding.sieexport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import se.samspel.funding.association.Offices;
import se.samspel.funding.sie.domain.Sie4I;
import se.samspel.funding.sieexport.domain.LedgerFile;
import se.samspel.funding.sieimport.ImportedBooks;
import se.samspel.kit.time.Today;

/** Writes the ledger's vouchers into a file for the association's accounting system. */
@ApplicationScoped
class SieExportService {

    private final ExportedPostings postings;
    private final ImportedBooks books;
    private final Offices offices;
    private final Today today;

    SieExportService(ExportedPostings postings, ImportedBooks books, Offices offices, Today today) {
        this.postings = postings;
        this.books = books;
        this.offices = offices;
        this.today = today;
    }

    @Transactional
    Sie4I export(String associationId, ExportQuery.Months months) {
        offices.refuseOthers(associationId);
        var origin =
                new Sie4I.Origin(
                        associationId,
                        postings.nameOf(associationId),
                        months.from().getYear(),
                        today.today());
        return LedgerFile.of(
                origin,
                postings.of(associationId, months),
                books.mapping(associationId).projects());
    }
}
