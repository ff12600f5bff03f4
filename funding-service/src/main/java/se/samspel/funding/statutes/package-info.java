/** Statutes (förbundsordningar) of associations, and what rules ask of the ones in force. */
@NullMarked
package se.samspel.funding.statutes;

import org.jspecify.annotations.NullMarked;
