package se.samspel.participant.employer.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where a person is placed, sealed with the person's key: a workplace tells who somebody is.
 *
 * @param name the organisation
 * @param supervisor who guides the person there
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares ciphertexts
public record SealedEmployer(byte[] name, byte @Nullable [] supervisor) {}
