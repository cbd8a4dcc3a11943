export function QuestionView() {
  return null;
}
