package se.samspel.referral.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samspel.referral.attachment.domain.Attachment;
import se.samspel.referral.attachment.domain.AttachmentCategory;
import se.samspel.referral.attachment.domain.AttachmentContent;
import se.samspel.referral.attachment.domain.AttachmentLimits.Attached;

/** Stores attachments. Row-level security shows those of the caller's own referrals alone. */
@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {

    /** The oldest first. */
    List<Attachment> of(UUID referralId) {
        return list("referralId = ?1 order by id", referralId);
    }

    Optional<Attachment> of(UUID referralId, UUID id) {
        return find("referralId = ?1 and id = ?2", referralId, id).firstResultOptional();
    }

    AttachmentContent contentOf(Attachment attachment) {
        return getEntityManager().find(AttachmentContent.class, attachment.id());
    }

    void add(Attachment attachment, AttachmentContent content) {
        getEntityManager().persist(attachment);
        getEntityManager().persist(content);
    }

    /** What the referral has, and whether the same file is among it under the same category. */
    Attached attached(UUID referralId, AttachmentCategory category, byte[] fingerprint) {
        Object[] row =
                (Object[])
                        getEntityManager()
                                .createNativeQuery(
                                        """
                                        select count(*), cast(coalesce(sum(size_bytes), 0) as bigint),
                                               coalesce(bool_or(category = :category
                                                   and fingerprint = :fingerprint), false)
                                        from attachment where referral_id = :referral
                                        """)
                                .setParameter("referral", referralId)
                                .setParameter("category", category.name())
                                .setParameter("fingerprint", fingerprint)
                                .getSingleResult();
        return new Attached(
                ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), (Boolean) row[2]);
    }
}
