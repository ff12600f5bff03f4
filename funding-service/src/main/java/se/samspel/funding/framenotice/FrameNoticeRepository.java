package se.samspel.funding.framenotice;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.framenotice.domain.FrameNotice;
import se.samspel.funding.framenotice.domain.FrameNoticeKey;

/** Notices of associations that the caller may see. */
@ApplicationScoped
class FrameNoticeRepository implements PanacheRepositoryBase<FrameNotice, FrameNoticeKey> {

    // No list tells of more.
    private static final int COUNTED_TO = 10_000;

    List<FrameNotice> page(String associationId, @Nullable Integer year, int offset, int fetch) {
        return matching(associationId, year, " order by key.year desc, key.organisationNumber")
                .range(offset, offset + fetch - 1)
                .list();
    }

    long count(String associationId, @Nullable Integer year) {
        return Math.min(matching(associationId, year, "").count(), COUNTED_TO);
    }

    private PanacheQuery<FrameNotice> matching(
            String associationId, @Nullable Integer year, String order) {
        return year == null
                ? find("key.associationId = ?1" + order, associationId)
                : find("key.associationId = ?1 and key.year = ?2" + order, associationId, year);
    }
}
