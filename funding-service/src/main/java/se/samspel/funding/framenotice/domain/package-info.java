/** The frame that a member is told of before the year's contributions are decided. */
@NullMarked
package se.samspel.funding.framenotice.domain;

import org.jspecify.annotations.NullMarked;
