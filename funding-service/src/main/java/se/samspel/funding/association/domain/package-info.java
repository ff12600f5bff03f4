/** What an association and a membership are, and who is an authority of whom. */
@NullMarked
package se.samspel.funding.association.domain;

import org.jspecify.annotations.NullMarked;
