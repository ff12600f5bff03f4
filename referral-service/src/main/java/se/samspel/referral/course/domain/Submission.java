package se.samspel.referral.course.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a referrer submits: to which intervention, among whom, about whom, when.
 *
 * @param unit of the referrer that is responsible; null is open to all
 * @param externalReferrer who referred on paper, where the host registers it
 * @param redirectedFrom the referral that led to this one
 * @param toJointTeam whether the intervention is a joint team
 */
public record Submission(
        UUID interventionId,
        Parties parties,
        Subject subject,
        LocalDate submittedOn,
        @Nullable SealedTexts texts,
        @Nullable String unit,
        @Nullable ExternalReferrer externalReferrer,
        @Nullable UUID redirectedFrom,
        boolean toJointTeam) {}
