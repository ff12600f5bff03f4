package se.samspel.funding.register.domain;

import java.util.UUID;

/** A record that an association's office keeps. */
public interface Kept {

    UUID id();

    String associationId();

    long version();
}
