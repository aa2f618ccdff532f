/** The bundle that Excel and the embedded workbook load: each file associates its own function. */
import './gantt';
import './priority';
import './priority-band';
import './ranking';
import './schedule';
import './timeline';
import './version';
