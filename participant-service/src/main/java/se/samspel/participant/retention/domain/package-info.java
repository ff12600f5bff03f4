/** Rules of retention, and legal holds that suspend it. */
@NullMarked
package se.samspel.participant.retention.domain;

import org.jspecify.annotations.NullMarked;
