package se.samspel.funding.association.domain;

import java.time.LocalDate;

/**
 * A member's notice that it leaves.
 *
 * @param reference of the member's decision
 * @param leavesOn its last day as member, when the time of notice is over
 */
public record ExitNotice(LocalDate noticeOn, String reference, LocalDate leavesOn) {}
