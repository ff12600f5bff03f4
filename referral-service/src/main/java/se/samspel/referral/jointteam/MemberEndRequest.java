package se.samspel.referral.jointteam;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An authority's last day in a joint team. */
@Schema(name = "JointTeamMemberEnd", examples = "{\"to\":\"2026-12-31\"}")
record MemberEndRequest(@NotNull LocalDate to) {}
