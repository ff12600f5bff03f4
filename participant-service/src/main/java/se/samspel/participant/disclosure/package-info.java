/** Disclosures: snapshots of waived categories, made by the discloser, fetched by the recipient. */
@NullMarked
package se.samspel.participant.disclosure;

import org.jspecify.annotations.NullMarked;
