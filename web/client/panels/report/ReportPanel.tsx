export function ReportPanel() {
  return null;
}
