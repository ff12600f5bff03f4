package se.samspel.referral.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.id.Ids;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.course.domain.ReferralChange.Recorder;
import se.samspel.referral.course.domain.SealedTexts;
import se.samspel.referral.course.domain.WrittenText;

/** Keeps what the parties write of a referral, each text sealed under the referral's own key. */
@ApplicationScoped
public class CaseTexts {

    private final ReferralRepository referrals;
    private final FreeTextSeal seal;
    private final CurrentCaller caller;
    private final Acting acting;
    private final Ids ids;
    private final Clock clock;

    CaseTexts(
            ReferralRepository referrals,
            FreeTextSeal seal,
            CurrentCaller caller,
            Acting acting,
            Ids ids,
            Clock clock) {
        this.referrals = referrals;
        this.seal = seal;
        this.caller = caller;
        this.acting = acting;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Call after the move that it was written for.
     *
     * @param text nothing is kept of null
     */
    public void keep(
            Referral referral, WrittenText.Kind kind, LocalDate on, @Nullable String text) {
        if (text != null) {
            keep(referral, referral.version(), kind, on, text);
        }
    }

    /**
     * The referral's texts with another need. The first one is kept too, once, as it was submitted.
     */
    public @Nullable SealedTexts amended(Referral referral, LocalDate on, @Nullable String need) {
        if (need == null) {
            return referral.texts();
        }
        String before = seal.open(referral).need();
        if (before != null && needs(referral.id()) == 0) {
            keep(referral, 1, WrittenText.Kind.NEED, referral.submittedOn(), before);
        }
        keep(referral, referral.version() + 1, WrittenText.Kind.NEED, on, need);
        return seal.amended(referral, need);
    }

    private void keep(
            Referral referral, long version, WrittenText.Kind kind, LocalDate on, String text) {
        UUID id = ids.next();
        var occasion = new WrittenText.Occasion(kind, on, clock.instant());
        var by = new Recorder(caller.authority().toString(), acting.unit());
        byte[] sealed = seal.text(referral, id, text);
        referrals
                .getEntityManager()
                .persist(new WrittenText(id, referral.id(), version, occasion, by, sealed));
    }

    private long needs(UUID referralId) {
        return referrals
                .getEntityManager()
                .createQuery(
                        "select count(*) from WrittenText where referralId = :id and kind = NEED",
                        Long.class)
                .setParameter("id", referralId)
                .getSingleResult();
    }

    /** In the order in which they were written; the need too where it was never amended. */
    public List<Text> of(Referral referral) {
        List<WrittenText> written =
                referrals
                        .getEntityManager()
                        .createQuery(
                                "from WrittenText where referralId = :id order by version, id",
                                WrittenText.class)
                        .setParameter("id", referral.id())
                        .getResultList();
        List<Text> texts = new ArrayList<>();
        String need = seal.open(referral).need();
        if (need != null
                && written.stream().noneMatch(text -> text.kind() == WrittenText.Kind.NEED)) {
            texts.add(
                    new Text(
                            WrittenText.Kind.NEED,
                            1,
                            referral.submittedOn(),
                            referral.parties().referringAuthority().toString(),
                            need));
        }
        written.forEach(text ->
                texts.add(
                        new Text(
                                text.kind(),
                                text.version(),
                                text.writtenOn(),
                                text.authority(),
                                seal.open(referral, text))));
        return texts;
    }

    /** A text as it was written. */
    public record Text(
            WrittenText.Kind kind,
            long version,
            LocalDate writtenOn,
            String authority,
            String text) {}
}
