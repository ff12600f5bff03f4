package se.samspel.participant.plan.domain;

import java.util.UUID;

/**
 * A goal as it is stored.
 *
 * @param goal sealed with the person's key
 * @param jobFocused whether it aims at work or studies: women get rehabilitation without it more
 *     often than men
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares ciphertexts
public record SealedGoal(UUID id, byte[] goal, boolean jobFocused) {}
