package se.samspel.funding.sieimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.sieimport.ActualsImportRepository.Shelf;
import se.samspel.funding.sieimport.domain.ActualsImport;
import se.samspel.funding.sieimport.domain.ImportKind;
import se.samspel.funding.sieimport.domain.SieMapping;

/** What an association's books came to, for what is set beside them. One statement a call. */
@ApplicationScoped
public class ImportedBooks {

    private static final String OWN =
            """
            select o.place, o.number, cast(o.posted_on as text), o.times, o.turnover_ore,
              p.account, cast(sum(p.amount_ore) as bigint)
            from actuals_import_own_voucher o
            left join actuals_import_own_posting p
              on p.import_id = o.import_id and p.voucher_place = o.place
            where o.import_id = :id
            group by o.import_id, o.place, p.account
            order by o.place, p.account
            """;

    private static final String MONTHS =
            """
            select account, month, cast(sum(amount_ore) as bigint) from actuals_import_sum
            where import_id = :id and month between :first and :last
            group by account, month
            order by account, month
            """;

    private final ActualsImportRepository imports;
    private final SieMappingRepository mappings;
    private final EntityManager entities;

    ImportedBooks(
            ActualsImportRepository imports,
            SieMappingRepository mappings,
            EntityManager entities) {
        this.imports = imports;
        this.mappings = mappings;
        this.entities = entities;
    }

    /**
     * A line of a voucher of our own ledger as the books have it.
     *
     * @param voucher its place in the file
     * @param number as the file writes it
     * @param account null where nothing is kept of the voucher's lines
     */
    public record OwnLine(
            int voucher,
            String number,
            LocalDate postedOn,
            int times,
            long turnoverOre,
            @Nullable String account,
            long ore) {}

    /** What an account of class 3 to 9 came to in a month, each own voucher counted once. */
    public record MonthSum(String account, int month, long ore) {}

    /** An association's SIE file, previewed or committed; null where it has no such one. */
    public @Nullable ActualsImport file(String associationId, UUID id) {
        ActualsImport found = imports.findById(id);
        return new Shelf(associationId, ImportKind.SIE).holds(found) ? found : null;
    }

    /** Without any project or account where nothing is set yet. */
    public SieMapping mapping(String associationId) {
        return mappings.of(associationId);
    }

    /** Each voucher's lines together, summed by account. */
    public List<OwnLine> ownVouchers(UUID fileId) {
        return rows(query(OWN, fileId))
                .map(row ->
                        new OwnLine(
                                (Integer) row[0],
                                (String) row[1],
                                LocalDate.parse((String) row[2]),
                                (Integer) row[3],
                                (Long) row[4],
                                (String) row[5],
                                row[6] == null ? 0 : (Long) row[6]))
                .toList();
    }

    public List<MonthSum> months(UUID fileId, int first, int last) {
        return rows(query(MONTHS, fileId).setParameter("first", first).setParameter("last", last))
                .map(row -> new MonthSum((String) row[0], (Integer) row[1], (Long) row[2]))
                .toList();
    }

    private Query query(String sql, UUID fileId) {
        return entities.createNativeQuery(sql, Object[].class).setParameter("id", fileId);
    }

    @SuppressWarnings("unchecked") // a native query answers rows of columns
    private static Stream<Object[]> rows(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream();
    }
}
