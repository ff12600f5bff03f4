/** What the board decides at its meetings, paragraph by paragraph. */
@NullMarked
package se.samspel.funding.decision;

import org.jspecify.annotations.NullMarked;
