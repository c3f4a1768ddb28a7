/// Recordings of other people's devices, as CSV with named columns, turned into inputs. Gaps stay gaps.
@NullMarked
package org.plumbline.recording.csv;

import org.jspecify.annotations.NullMarked;
