package se.samspel.referral.course.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a referrer submits: to which intervention, among whom, about whom, when. */
public record Submission(
        UUID interventionId,
        Parties parties,
        Subject subject,
        LocalDate submittedOn,
        @Nullable SealedTexts texts) {}
