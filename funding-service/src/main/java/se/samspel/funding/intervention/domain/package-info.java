/** What makes an intervention one: its parties, its host and the board's decision. */
@NullMarked
package se.samspel.funding.intervention.domain;

import org.jspecify.annotations.NullMarked;
